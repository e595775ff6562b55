/** A set of Excel's interface: its name and the lowest version. */
type RequirementSet = readonly [name: string, version: string];

/** Without these the add-in does not start; the manifest asks for the same. */
export const requiredSets: readonly RequirementSet[] = [
  ["SharedRuntime", "1.1"],
  ["CustomFunctionsRuntime", "1.3"],
  ["ExcelApi", "1.9"],
];

/** What is used where Excel has it. */
const features = {
  /** All changes of one run are one step of Undo; without it there are a few steps. */
  oneUndoStep: ["ExcelApi", "1.20"],
  /** Without it a table that is written again is made anew. */
  tableResize: ["ExcelApi", "1.13"],
  /** Notes on headings and cells; without it they are left out, with a warning. */
  notes: ["ExcelApi", "1.18"],
} as const satisfies Record<string, RequirementSet>;

/** Whether this Excel can do it. */
export function supports(feature: keyof typeof features): boolean {
  const [name, version] = features[feature];
  return Office.context.requirements.isSetSupported(name, version);
}
