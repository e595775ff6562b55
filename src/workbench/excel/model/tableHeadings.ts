import { intersection } from "../../grid/areas";
import type { Area } from "../../grid/Area";
import type { Cell, CellInput } from "../../grid/Cell";
import type { Grid } from "../../grid/Grid";

/** Headings as Excel keeps them: texts, none blank, none twice. */
export function tidyHeadings(headings: readonly Cell[]): string[] {
  const taken = new Set(headings.map((heading) => String(heading).toLowerCase()));
  const used = new Set<string>();
  return headings.map((heading, index) => {
    const given = String(heading);
    const base = given === "" ? "Column" : given;
    let name = given === "" ? `Column${index + 1}` : given;
    for (
      let next = 2;
      used.has(name.toLowerCase()) || (given === "" && taken.has(name.toLowerCase()));
      next++
    )
      name = `${base}${next}`;
    used.add(name.toLowerCase());
    return name;
  });
}

/** Puts the headings of tables right after cells of an area were written or cleared. */
export function keepHeadings(grid: Grid, sheetId: string, area: Area): void {
  for (const table of grid.tables.list()) {
    const row = { ...table.area, rows: 1 };
    if (table.sheetId !== sheetId || !intersection(area, row)) continue;
    const [now = []] = grid.cells.values(sheetId, row);
    const tidy = tidyHeadings(now);
    const inputs = tidy.map((heading, index): CellInput | undefined =>
      heading === now[index] ? undefined : { value: heading },
    );
    if (inputs.some((input) => input)) grid.cells.write(sheetId, row, [inputs]);
  }
}
