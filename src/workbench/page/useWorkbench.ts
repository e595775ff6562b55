import { useSyncExternalStore } from "react";
import type { Workbench } from "./Workbench";
import type { WorkbenchState } from "./WorkbenchState";

/** What the page shows, kept up to date. */
export const useWorkbench = (workbench: Workbench): WorkbenchState =>
  useSyncExternalStore(workbench.subscribe, () => workbench.state);
