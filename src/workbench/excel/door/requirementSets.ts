/**
 * What the add-in is told is supported. Of `ExcelApi` the server has the members listed by its
 * classes; no set is complete (belief `requirement sets`). The client of the package knows none
 * after 1.15, so notes (1.18) cannot be reached through it.
 */
export const requirementSets: Readonly<Record<string, string>> = {
  ExcelApi: "1.13",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
  CustomFunctions: "1.3",
  RibbonApi: "1.1",
  DelayForCellEdit: "1.1",
};
