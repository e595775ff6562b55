import { madeExample } from "../seeds/madeExample";
import figures from "../../seeds/published/figures.json";
import { allocateWorkbook } from "../../src/actions/allocateWorkbook";
import { movedSentence } from "../../src/actions/movedSentence";
import { rolloutContents } from "../../src/actions/rolloutContents";
import { rolloutFrom, type Rollout } from "../../src/actions/rolloutFrom";
import { rolloutWorkbook } from "../../src/actions/rolloutWorkbook";
import { clustersSheet } from "../../src/sheets/clusters";
import { phasesSheet } from "../../src/sheets/phases";
import { exampleBook, opened } from "./returnFiles";

let example: Uint8Array;

beforeAll(async () => {
  example = await exampleBook();
});

/** The example opened, to be changed as the test likes. */
const open = () => opened(example);

async function viewAt(asAt?: string): Promise<Rollout> {
  const view = await rolloutFrom(await open(), asAt);
  if (!view.ok) throw new Error(view.problems[0]!.sentence);
  return view.value;
}

const total = ({ rows }: Rollout, measure: string, region?: string) =>
  rows.find((row) => row.measure === measure && row.region === region)!.total;
const published = (id: string) => figures.find((figure) => figure.id === id)!.value;
const schoolsIn = ({ standing }: Rollout) =>
  [...standing.values()].reduce((sum, { schools = 0 }) => sum + schools, 0);

test("in December 2018 and March 2019 the example has the published clusters and schools", async () => {
  const december = await viewAt("2018-12-31");
  expect(total(december, "Clusters")).toBe(published("december-clusters"));
  expect(schoolsIn(december)).toBe(published("december-schools"));
  const march = await viewAt();
  expect(total(march, "Clusters")).toBe(published("march-clusters"));
  expect(schoolsIn(march)).toBe(published("march-schools"));
});

test("the change since last term is the difference of the two views", async () => {
  const march = await viewAt("2019-03-31");
  const december = await viewAt("2018-12-31");
  for (const { measure, region, before } of march.rows)
    expect(before).toBe(total(december, measure, region));
  expect(march.previous?.term).toBe("2018 Term 4");
});

test("the trend has a row for each term, and its last is the view itself", async () => {
  const march = await viewAt();
  expect(march.trend.map(({ term }) => term.term)).toEqual([
    "2018 Term 3",
    "2018 Term 4",
    "2019 Term 1",
  ]);
  expect(march.trend[2]!.row.total).toBe(total(march, "Clusters"));
});

test("the sheets are written, read back, and written again in place", async () => {
  const host = await open();
  await allocateWorkbook(host);
  const first = await rolloutWorkbook(host, "2018-12-31");
  expect(first).toMatchObject({ ok: true });
  const again = await rolloutWorkbook(await opened(await host.toBytes()));
  if (!again.ok) throw new Error(again.problems[0]!.sentence);
  expect(again.value.written.map(({ sheet, rows }) => [sheet, rows])).toEqual([
    ["Rollout", 44],
    ["RolloutClusters", 225],
    ["RolloutTrend", 3],
  ]);
  expect([...again.value.roles!.values()].reduce((sum, roles) => sum + roles, 0)).toBe(623);
});

test("before the first assessment there is nothing, and the sentence says from when on there is", async () => {
  const view = await rolloutFrom(await open(), "2017-01-01");
  expect(view).toMatchObject({
    ok: false,
    problems: [{ sentence: expect.stringContaining("24 Sep 2018") }],
  });
});

test("clusters the Clusters table has no longer are counted, and the rollout says how many and which", async () => {
  const host = await open();
  const clusters = madeExample().clusters.slice(3);
  await host.writeSheets([{ description: clustersSheet, lines: [], rows: clusters }]);
  const view = await rolloutFrom(host);
  if (!view.ok) throw new Error(view.problems[0]!.sentence);
  const [whole, byCluster] = rolloutContents(view.value, []);
  expect(whole.lines).toContain(
    "3 of 225 clusters are no longer in the Clusters table and still counted, as last assessed; RolloutClusters says which",
  );
  const names = byCluster.rows.map(({ clusterName }) => clusterName);
  expect(names.filter((name) => name.endsWith(", no longer in Clusters"))).toHaveLength(3);
});

test("a term of which only some have reported says so, on every sheet", async () => {
  const contents = rolloutContents(await viewAt("2018-12-08"), []);
  for (const { lines } of contents)
    expect(lines[1]).toBe(
      "35 of 185 clusters reported for 2018 Term 4; the others stand as last assessed",
    );
  const [whole] = rolloutContents(await viewAt("2019-03-31"), []);
  expect(whole.lines).toHaveLength(1);
});

test("while a term is being reported, what is missing is not said to have left", async () => {
  expect(movedSentence(await viewAt("2018-12-08"))).toMatch(/ \d+ not reported yet \(or left\)\.$/);
});

test("once a later term has begun, what is missing has left or was not reported", async () => {
  const host = await open();
  const phases = madeExample().assessments.filter(
    ({ clusterNumber, term }) => clusterNumber !== "1" || term !== "2018 Term 4",
  );
  await host.writeSheets([{ description: phasesSheet, lines: [], rows: phases }]);
  const sentenceAt = async (day: string) => {
    const view = await rolloutFrom(host, day);
    return view.ok ? movedSentence(view.value) : view.problems[0]!.sentence;
  };
  expect(await sentenceAt("2018-12-31")).toMatch(/ 1 left or not reported\.$/);
});
