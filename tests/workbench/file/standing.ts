import type { OpenedBook } from "../../../src/workbench/file/openBook";
import type { StandingBook, StandingSheet } from "../../../src/workbench/file/StandingBook";
import type { SavableBook } from "../../../src/workbench/file/saveBook";
import type { NameInfo, NoteInfo } from "../../../src/workbench/grid/Grid";
import type { ShapeInfo } from "../../../src/workbench/grid/ShapeInfo";
import { plainSetup } from "../../../src/workbench/grid/SheetSetup";

interface KeptName {
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly hidden?: boolean;
}

/** An opened book as the grid would have it before anybody does anything. */
export function standing(opened: OpenedBook): StandingBook {
  const { snapshot, records } = opened;
  const resource = (name: string): Record<string, never> =>
    JSON.parse(snapshot.resources!.find((each) => each.name === name)!.data);
  const names = Object.values(resource("SHEET_DEFINED_NAME_PLUGIN")) as KeptName[];
  return {
    snapshot: structuredClone(snapshot),
    activeSheet: snapshot.sheetOrder[0]!,
    names: names.map(({ name, formulaOrRefString, hidden }): NameInfo => ({
      name,
      formula: `=${formulaOrRefString}`,
      visible: !hidden,
      comment: "",
    })),
    sheets: snapshot.sheetOrder.map((id) => {
      const { name = "", hidden } = snapshot.sheets[id]!;
      const veryHidden = records[`veryHidden:${id}`] === true;
      return plainSheet(id, name, {
        visibility: veryHidden ? "VeryHidden" : hidden ? "Hidden" : "Visible",
        notes: (records[`notes:${id}`] ?? []) as readonly NoteInfo[],
        shapes: (records[`shapes:${id}`] ?? []) as readonly ShapeInfo[],
      });
    }),
  };
}

/** A sheet with nothing on it besides its cells. */
export const plainSheet = (
  id: string,
  name: string,
  change: Partial<StandingSheet> = {},
): StandingSheet => ({
  id,
  name,
  visibility: "Visible",
  tabColour: "",
  spills: [],
  validations: [],
  conditions: [],
  tables: [],
  notes: [],
  charts: [],
  shapes: [],
  setup: plainSetup,
  ...change,
});

export const savable = (opened: OpenedBook): SavableBook => ({
  ...opened,
  standing: standing(opened),
});
