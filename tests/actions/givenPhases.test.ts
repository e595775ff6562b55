import { planImport } from "../../src/actions/planImport";
import type { Cell } from "../../src/sheets/rawTable";
import { directoryOf, fileOf } from "./directory";
import { TableHost } from "./tableHost";
import { sentencesOf, valueOf } from "./tables";

const phasesOf = (...rows: readonly (readonly Cell[])[]) =>
  fileOf("phases.csv", ["Cluster number", "Term", "Assessed on", "Phase"], rows);

const plan = (...rows: readonly (readonly Cell[])[]) =>
  planImport(new TableHost(), { directory: directoryOf({}), phases: phasesOf(...rows) });

describe("the term", () => {
  test.each(["2018 Term 4", "Term 4 2018", "2018 T4", " t4, 2018 "])(
    "%p becomes 2018 Term 4",
    async (term) => {
      const { after } = valueOf(await plan(["5", term, "14/12/2018", "Refining"]));
      expect(after.assessments.map((each) => each.term)).toEqual(["2018 Term 4"]);
    },
  );

  test("that is none is refused with its row and column, together with what else is wrong", async () => {
    const result = await plan(
      ["5", "2018 Term 5", "14/12/2018", "Refining"],
      ["5", "Summer", "14/12/2018", "Thriving"],
    );
    expect(result.ok).toBe(false);
    expect(sentencesOf(result)).toEqual([
      expect.stringMatching(/^phases.csv, row 3, Phase: "Thriving" is not one of/),
      'phases.csv, row 2, Term: "2018 Term 5" is not a school term. Write the year and the term, such as 2018 Term 4.',
      expect.stringMatching(/^phases.csv, row 3, Term: "Summer" is not a school term/),
    ]);
  });

  test("under two spellings is given twice", async () => {
    const result = await plan(
      ["5", "2018 T4", "14/12/2018", "Refining"],
      ["5", "Term 4 2018", "14/12/2018", "Beginning"],
    );
    expect(result).toMatchObject({ ok: false, problems: [{ code: "repeated" }] });
  });

  test("of an assumption goes out and comes in again", async () => {
    expect((await plan(["5", "Assumed", "31/12/2018", "Refining"])).ok).toBe(true);
  });
});

test("a cluster that is not listed and a date out of its term are notes", async () => {
  expect(
    sentencesOf(
      await plan(
        ["9", "2018 Term 4", "14/12/2018", "Refining"],
        ["5", "2018 Term 4", "14/12/2016", "Refining"],
      ),
    ),
  ).toEqual([
    "phases.csv, row 2, Cluster number: There is no cluster 9 in the Clusters table, so this phase is not used to allocate.",
    "phases.csv, row 3, Assessed on: 14 Dec 2016 is not in 2018 Term 4, which is taken as 1 Oct 2018 to 31 Dec 2018. A phase holds from its date on, whatever its term. Correct the date or the term if one is wrong.",
  ]);
});

test("of more than five there is one note of each kind", async () => {
  const many = Array.from({ length: 6 }, (_, index) => [
    String(20 + index),
    "2018 Term 4",
    "14/12/2016",
    "Refining",
  ]);
  expect(sentencesOf(await plan(...many))).toEqual([
    expect.stringMatching(/row 2, Cluster number: 6 rows, this one the first, are of 6 clusters/),
    "phases.csv, row 2, Assessed on: 6 rows, this one the first, have a date that is not in their term. A phase holds from its date on, whatever its term. Correct the dates or the terms that are wrong.",
  ]);
});
