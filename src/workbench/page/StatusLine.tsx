import type { WorkbenchState } from "./WorkbenchState";

/** The selected cell, what is said about it, and what the page is doing. */
export function StatusLine({ state }: { readonly state: WorkbenchState }) {
  const { cell, busy, charts } = state;
  return (
    <footer className="statusLine">
      <span>{cell?.words}</span>
      {cell?.problem && <span className="cellProblem">{cell.problem}</span>}
      {cell?.note && <span>Note: {cell.note}</span>}
      {charts > 0 && <span>{undrawn(charts)}</span>}
      <span role="status">{busy ?? "Ready"}</span>
    </footer>
  );
}

const undrawn = (charts: number): string =>
  charts === 1
    ? "1 chart is not drawn here; the saved file has it."
    : `${charts} charts are not drawn here; the saved file has them.`;
