import type { Workbench } from "./Workbench";
import type { WorkbenchState } from "./WorkbenchState";

interface Props {
  readonly workbench: Workbench;
  readonly state: WorkbenchState;
  readonly width: number;
  /** The add-in's page has loaded. */
  readonly onLoad: (frame: HTMLIFrameElement) => void;
}

/**
 * The add-in's own page in a frame. Closing hides it and does not end it, as in Excel: its functions
 * go on calculating.
 */
export function TaskPane({ workbench, state, width, onLoad }: Props) {
  return (
    <aside
      className="pane"
      aria-label="Task pane"
      style={{ width }}
      hidden={!state.isPaneOpen}
      {...(!state.isPaneOpen && { style: { display: "none" } })}
    >
      <div className="paneHead">
        <span>LSC Allocation</span>
        <button
          className="button"
          aria-label="Close the task pane"
          onClick={() => workbench.showPane(false)}
        >
          ✕
        </button>
      </div>
      <iframe
        key={state.paneOpenings}
        className="paneFrame"
        title="LSC Allocation"
        src="/addin/taskpane.html"
        onLoad={({ currentTarget }) => onLoad(currentTarget)}
      />
    </aside>
  );
}
