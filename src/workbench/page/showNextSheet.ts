import type { Grid } from "../grid/Grid";

/** Shows the visible sheet to the right (1) or to the left (-1) of the one that is shown, where there is one. */
export function showNextSheet({ sheets, view }: Pick<Grid, "sheets" | "view">, step: 1 | -1): void {
  const shown = sheets.list().filter(({ visibility }) => visibility === "Visible");
  const at = shown.findIndex(({ id }) => id === view.activeSheet());
  const next = shown[at + step];
  if (next) view.activate(next.id);
}
