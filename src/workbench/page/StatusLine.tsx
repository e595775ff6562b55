import type { WorkbenchState } from "./WorkbenchState";

/** The selected cell, what is said about it, and what the page is doing. */
export function StatusLine({ state }: { readonly state: WorkbenchState }) {
  const { cell, busy, charts } = state;
  const undrawn =
    charts === 0
      ? ""
      : `${charts} ${charts === 1 ? "chart is" : "charts are"} not drawn here; the saved file has ${charts === 1 ? "it" : "them"}.`;
  return (
    <footer className="statusLine">
      <span>{cell?.words ?? ""}</span>
      {cell?.problem && <span className="cellProblem">{cell.problem}</span>}
      {cell?.note && <span>Note: {cell.note}</span>}
      {undrawn && <span>{undrawn}</span>}
      <span role="status">{busy ?? "Ready"}</span>
    </footer>
  );
}
