import { cellFormula, fileFormula } from "../../../src/workbench/file/formulaText";

describe("A formula in a file", () => {
  it("marks functions of later Excels and of the add-in", () => {
    expect(fileFormula("=LSC.ROLES(SORT(A1:A3))")).toBe(
      "_xldudf_LSC_ROLES(_xlfn._xlws.SORT(A1:A3))",
    );
    expect(cellFormula("_xldudf_LSC_ROLES(A1:A3)")).toBe("=LSC.ROLES(A1:A3)");
  });

  it("spells out the row of a table, as Excel does", () => {
    expect(fileFormula("=Clusters[@Students]+Clusters[@[Māori students]]")).toBe(
      "Clusters[[#This Row],[Students]]+Clusters[[#This Row],[Māori students]]",
    );
    expect(fileFormula("=SUM(Clusters[@[Roles]:[Cost]])+ROWS(Clusters[@])")).toBe(
      "SUM(Clusters[[#This Row],[Roles]:[Cost]])+ROWS(Clusters[#This Row])",
    );
  });

  it("keeps other references to tables, and texts", () => {
    for (const text of ["SUM(Clusters[[#All],[Students]])", '"Clusters[@Students]"'])
      expect(fileFormula(`=${text}`)).toBe(text);
  });
});
