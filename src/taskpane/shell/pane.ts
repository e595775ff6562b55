import { createContext, useContext } from "react";
import type { Placer } from "../../actions/placer";
import type { Sweeper } from "../../actions/sweeper";
import { impossible } from "../../domain/impossible";
import type { Result } from "../../domain/result";
import type { WorkbookFiles } from "../../hosts/Host";
import type { LiveHost } from "../../hosts/LiveHost";
import type { Source } from "../../sheets/sourceKind";
import type { Catalogue, Namespace } from "../functions/catalogue";
import type { ChosenFile } from "./chosenFile";
import type { Example } from "./example";
import type { ScreenId } from "./screens";
import type { Session } from "./useSession";
import type { Theming } from "./useTheming";

/** What the pane is opened with. */
export interface PaneProps {
  readonly host: LiveHost;
  readonly namespace: Namespace;
  readonly version: string;
  readonly example: Example;
  /** Reads what can be imported from files; the reader is loaded when it is first needed. */
  readonly readSourceFiles: (files: readonly ChosenFile[]) => Promise<Result<readonly Source[]>>;
  /** Makes and opens workbooks as files; loaded when it is first needed. */
  readonly loadWorkbookFiles: () => Promise<WorkbookFiles>;
  /** Fetches the descriptions of the functions. */
  readonly loadCatalogue: () => Promise<Catalogue>;
  /** Places the roles of one cluster while the pane goes on answering. */
  readonly placer: Placer;
  /** Draws what is not certain while the pane goes on answering. */
  readonly sweeper: Sweeper;
}

/** What every screen can reach. */
export interface Pane extends PaneProps {
  readonly session: Session;
  readonly theming: Theming;
  /** Shows another screen. */
  readonly show: (screen: ScreenId) => void;
  /** Says a result aloud to those who listen to the screen; shown where the screen does not say it. */
  readonly say: (sentence: string, isShown?: boolean) => void;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

/** The pane that a screen stands in. */
export const usePane = (): Pane =>
  useContext(PaneContext) ?? impossible("a screen stands outside the pane");
