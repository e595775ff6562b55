import type { Cell } from "../../src/sheets/rawTable";
import { directoryOf, fileOf } from "./directory";
import { importDirectory } from "../../src/actions/importDirectory";
import { imported } from "./imported";
import { problemsOf, sentencesOf, valueOf } from "./tables";

describe("a person's own list of clusters", () => {
  const list = (...rows: readonly (readonly Cell[])[]) =>
    fileOf("list.csv", ["School number", "Cluster number", "Cluster name"], rows);

  test("replaces the directory's: schools that are not on it belong to none", () => {
    const clusters = list(["2", "70", "Ours"], ["3", "70", "Ours"]);
    const data = valueOf(imported(directoryOf({}, {}, {}), { clusters }));
    expect(data.schools.map(({ clusterNumber }) => clusterNumber)).toEqual([undefined, "70", "70"]);
    expect(data.clusters).toMatchObject([{ number: "70", name: "Ours", schools: 2 }]);
  });

  test("may leave names out; a number the directory names has that name", () => {
    const clusters = list(["1", "5", null], ["2", "70", null]);
    const data = valueOf(imported(directoryOf({}, {}), { clusters }));
    expect(data.clusters.map(({ number, name }) => [number, name])).toEqual([
      ["5", "Awa Cluster"],
      ["70", "70"],
    ]);
  });

  test("has the last word on names", () => {
    const clusters = list(["1", "5", "Awa and Hills"]);
    const data = valueOf(imported(directoryOf({}), { clusters }));
    expect(data.clusters.map(({ name }) => name)).toEqual(["Awa and Hills"]);
  });

  test("may hold schools that the directory does not have; they are named and left out", () => {
    const clusters = list(["1", "70", "Ours"], ["99", "70", "Ours"]);
    const result = imported(directoryOf({}), { clusters });
    expect(sentencesOf(result)).toEqual([
      "list.csv, row 3, School number: School 99 is not in the directory, so it is left out.",
    ]);
    expect(valueOf(result).clusters).toMatchObject([{ number: "70", schools: 1 }]);
  });

  test("alone, where there are no schools yet, asks for a directory", () => {
    const clusters = list(["1", "70", "Ours"], ["2", "70", "Ours"]);
    expect(sentencesOf(importDirectory({ clusters }))).toEqual([
      "list.csv: A cluster list says which schools belong together, and there are no schools yet, neither in these files nor in the workbook. Import it together with a schools directory.",
    ]);
  });

  test("has the Ministry's numbers, which are whole, as the directory has", () => {
    const clusters = list(["12a", "70", "Ours"]);
    const directory = directoryOf({ "School Number": "S1" }, { "School Number": "1.5" });
    expect(sentencesOf(imported(directory, { clusters }))).toEqual([
      'directory.csv, row 2, School Number: "S1" is not the number of a school. In New Zealand that is a whole number, such as 1234. Enter the one the Ministry knows the school by.',
      'directory.csv, row 3, School Number: "1.5" is not the number of a school. In New Zealand that is a whole number, such as 1234. Enter the one the Ministry knows the school by.',
      'list.csv, row 2, School number: "12a" is not the number of a school. In New Zealand that is a whole number, such as 1234. Enter the one the Ministry knows the school by.',
    ]);
  });

  test("may not put a school into two clusters; said together with what is wrong elsewhere", () => {
    const clusters = list(["1", "70", "Ours"], ["1", "71", "Theirs"]);
    const directory = directoryOf({ "Education Region": "Atlantis" });
    expect(problemsOf(imported(directory, { clusters })).map(({ code }) => code)).toEqual([
      "unknown-choice",
      "repeated",
    ]);
  });
});

describe("phases", () => {
  const phases = fileOf(
    "phases.csv",
    ["Cluster number", "Term", "Assessed on", "Phase"],
    [["5", "2018 Term 4", "14/12/2018", "pre implementation"]],
  );
  const assumed = { phase: "Implementation", on: "2018-12-31" } as const;
  const real = {
    clusterNumber: "5",
    region: "Waikato",
    term: "2018 Term 4",
    assessedOn: "2018-12-14",
    phase: "Pre-implementation",
  };

  test("are read from a table of their own", () => {
    expect(valueOf(imported(directoryOf({}), { phases })).assessments).toEqual([real]);
  });

  test("may be assumed for every cluster, and that is said", () => {
    const directory = directoryOf({}, { "Community of Learning: ID": "6" });
    const data = valueOf(imported(directory, { assumed }));
    const each = {
      region: "Waikato",
      term: "Assumed",
      assessedOn: "2018-12-31",
      phase: "Implementation",
      comment: "Assumption: the same phase for every cluster, as none was given.",
    };
    expect(data.assessments).toEqual([
      { clusterNumber: "5", ...each },
      { clusterNumber: "6", ...each },
    ]);
    expect(data.about).toBe(
      "Schools directory directory.csv. Assumption: of the kura, only kura kaupapa Māori count as Māori medium. Assumption: every cluster in Implementation on 31 Dec 2018; real phases were not given.",
    );
  });

  test("that are given are not called assumed", () => {
    const data = valueOf(imported(directoryOf({}), { phases, assumed }));
    expect(data.assessments).toEqual([real]);
    expect(data.about).toBe(
      "Schools directory directory.csv. Assumption: of the kura, only kura kaupapa Māori count as Māori medium.",
    );
  });
});
