import type { PreparedPublication } from "../../actions/publication/publication";
import type { PublicationFile } from "../../actions/publication/publicationFiles";

/** What was prepared to be published last, while the pane is open. */
export interface PublicationRun {
  readonly prepared: PreparedPublication;
  /** Whether a person has looked at the texts that persons typed. */
  readonly areTextsChecked: boolean;
  /** Those that were made, and all of them in one archive. */
  readonly files?: readonly PublicationFile[];
  /** Whether a sheet was changed since. */
  readonly isOutOfDate: boolean;
}
