import type { CellSetting, Column, SheetContent } from "./description";
import type { Row } from "./row";

/** The column as one of its cells has it: a cell of a setting has that setting's kind and limits. */
export const settled = (column: Column<Row>, setting: CellSetting<Row> | undefined): Column<Row> =>
  setting === undefined
    ? column
    : {
        ...column,
        kind: setting.kind,
        choices: setting.choices,
        smallest: setting.smallest,
        largest: setting.largest,
        ...(setting.input !== undefined && { input: setting.input }),
      };

/** What the content says of single cells, by row (from 0) and key. */
export function settingsOf(content: SheetContent<Row>) {
  const settings = new Map(
    (content.cells ?? []).map((setting) => [`${setting.row} ${setting.key}`, setting]),
  );
  return (row: number, key: string) => settings.get(`${row} ${key}`);
}
