import { countText, listText } from "../../domain/wording";
import type { WorkbenchState } from "./WorkbenchState";

/** The selected cell, what is said about it, and what the page is doing. */
export function StatusLine({ state }: { readonly state: WorkbenchState }) {
  const { cell, busy, charts, shapes } = state;
  return (
    <footer className="statusLine">
      <span>{cell?.words}</span>
      {cell?.problem && <span className="cellProblem">{cell.problem}</span>}
      {cell?.note && <span>Note: {cell.note}</span>}
      {charts + shapes > 0 && <span>{undrawn(charts, shapes)}</span>}
      <span role="status">{busy ?? "Ready"}</span>
    </footer>
  );
}

function undrawn(charts: number, shapes: number): string {
  const things = listText([
    ...(charts > 0 ? [countText(charts, "chart")] : []),
    ...(shapes > 0 ? [countText(shapes, "drawing")] : []),
  ]);
  return charts + shapes === 1
    ? `${things} is not drawn here; the saved file has it.`
    : `${things} are not drawn here; the saved file has them.`;
}
