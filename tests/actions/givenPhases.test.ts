import { planImport } from "../../src/actions/planImport";
import { rangeOf } from "../../src/functions/range";
import { rolloutFunction } from "../../src/functions/rolloutFunction";
import type { Cell } from "../../src/sheets/rawTable";
import { directoryOf, fileOf } from "./directory";
import { applied, planned } from "./importing";
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

describe("the region", () => {
  const headings = ["Cluster number", "Region", "Term", "Assessed on", "Phase"];
  const inRegion = (cluster: string, region: Cell) =>
    fileOf("phases.csv", headings, [[cluster, region, "2018 T4", "14/12/2018", "Refining"]]);
  const regionsAfter = async (host: TableHost, phases: ReturnType<typeof inRegion>) =>
    (await planned(host, { phases })).after.assessments.map(({ region }) => region);

  test("that is blank is that of the cluster; one that is given stays, and so does that of before", async () => {
    const host = new TableHost();
    await applied(host, { directory: directoryOf({}) });
    expect(await regionsAfter(host, inRegion("5", null))).toEqual(["Waikato"]);
    expect(await regionsAfter(host, inRegion("9", null))).toEqual([undefined]);
    expect(await regionsAfter(host, inRegion("5", "Wellington"))).toEqual(["Wellington"]);
    await applied(host, { phases: inRegion("5", "Wellington") });
    expect(await regionsAfter(host, inRegion("5", null))).toEqual(["Wellington"]);
  });

  test("so filled lets the rollout be counted by region", async () => {
    const host = new TableHost();
    const phases = phasesOf(["5", "2018 T4", "14/12/2018", "Refining"]);
    await applied(host, { directory: directoryOf({}), phases });
    const { headings: names, rows } = host.tables.get("Phases")!;
    const answer = rolloutFunction.answer({
      phases: rangeOf("phases", [names, ...rows]),
      measure: rangeOf("measure", "Clusters"),
      asAt: rangeOf("asAt", null),
    });
    expect(valueOf(answer)).toContainEqual(["Waikato", 0, 0, 1, 0, 0, 1]);
  });
});
