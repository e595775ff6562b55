import type { PlacedWorkbook } from "../../actions/placeWorkbook";
import type { Problem } from "../../domain/problem";

/** What was placed and written last, while the pane is open. */
export interface PlacedRun extends PlacedWorkbook {
  readonly warnings: readonly Problem[];
  /** Whether a sheet was changed since. */
  readonly isOutOfDate: boolean;
}
