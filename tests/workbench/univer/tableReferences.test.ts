import { exactReferences, isSameName } from "../../../src/workbench/univer/tableReferences";

const clusters = {
  name: "Clusters",
  columns: [
    { heading: "Cluster number", title: "Cluster number" },
    { heading: "Pupils #", title: "Students" },
  ],
};

const exact = (formula: string) =>
  exactReferences(formula, (name) => (isSameName(name, clusters.name) ? clusters : undefined));

describe("A reference to a table", () => {
  it.each([
    ["=SUM(Clusters[Students])", "=SUM(Clusters[[#Data],[Students]])"],
    ["=ROWS(Clusters)", "=ROWS(Clusters)"],
    ["=ROWS(Clusters[])", "=ROWS(Clusters)"],
    ["=A1+Clusters[@Students]", "=A1+Clusters[[#This Row],[Students]]"],
    ["=Clusters[@[Cluster number]]", "=Clusters[[#This Row],[Cluster number]]"],
    ["=SUM(Clusters[@])", "=SUM(Clusters[#This Row])"],
    [
      "=SUM(Clusters[[#All],[Cluster number]:[Students]])",
      "=SUM(Clusters[[#All],[Cluster number]:[Students]])",
    ],
    ["=ROWS(Clusters[[#Headers],[#Data]])", "=ROWS(Clusters[#All])"],
    ["=LSC.ROLES(Clusters[#All],,,1)", "=LSC.ROLES(Clusters[#All],,,1)"],
  ])("%s is understood", (typed, understood) => {
    expect(exact(typed)).toBe(understood);
  });

  it("may be typed in small letters", () => {
    expect(exact("=SUM(clusters[students])+ROWS(clusters)")).toBe(
      "=SUM(Clusters[[#Data],[Students]])+ROWS(Clusters)",
    );
  });

  it("names a column by the heading that stands over it, whatever signs that has", () => {
    expect(exact("=SUM(Clusters[Pupils '#])")).toBe("=SUM(Clusters[[#Data],[Students]])");
  });

  it("to a column or a section that the table has not is #REF!, as in Excel", () => {
    expect(exact("=SUM(Clusters[Schools])")).toBe("=SUM(#REF!)");
    expect(exact("=SUM(Clusters[#Middle])")).toBe("=SUM(#REF!)");
  });

  it("is none where the name is a sheet's, a function's, another's or part of a text", () => {
    for (const formula of [
      "=SUM(Clusters!D5:D11)",
      "=SUM('Clusters [1]'!D5)",
      '="Clusters[Students]"&"Clusters"',
      "=CLUSTERS(1)",
      "=SUM(Schools[Students])",
      "=[Book.xlsx]Clusters!A1",
    ])
      expect(exact(formula)).toBe(formula);
  });
});
