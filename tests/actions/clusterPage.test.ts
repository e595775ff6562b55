import { clusterPage } from "../../src/actions/clusterPage";
import { clusterPages } from "../../src/actions/clusterPages";
import { clusterPageWorkbook } from "../../src/actions/clusterPageWorkbook";
import { placeAll } from "../../src/actions/placeAll";
import { isPlaced } from "../../src/actions/placing";
import { readPlacing } from "../../src/actions/readPlacing";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsxFiles";
import { hostsTable, placer, placingBook } from "./placingBook";
import { sentencesOf, valueOf } from "./tables";

/** Awa's three schools with two LSCs based at 12, whom 11 employs. */
const book = () => placingBook(undefined, hostsTable([12, null, 2, null, null, 11]));

async function pages() {
  const placing = valueOf(await readPlacing(book()));
  const placed = valueOf(await placeAll(placing, placer)).filter(isPlaced);
  return { placing, placed };
}

test("the page says who hosts, who employs, by which policy, and what is assumed", async () => {
  const { placing, placed } = await pages();
  const { description, lines } = clusterPage(placed[0]!, placing);
  expect(description.title).toBe("Awa (cluster 1): its Learning Support Coordinators");
  expect(lines).toEqual([
    "2 LSCs for 3 schools and kura with 1,000 students",
    "Based at Awa College (2); employed by the school they are based at, but for LSC 1 by Awa Primary and LSC 2 by Awa Primary",
    'As at 31 Dec 2018, policy "Tranche 1, standard policy" · all schools may host, at any distance · 40 school weeks a year · 1 decision on Hosts',
    "All rules as in the workbook",
    "The Policy sheet does not say what the data is",
    "Assumptions: the days are a proposal, which the schools and the LSC agree; distances are straight lines, not roads",
  ]);
});

test("its rows are the schools as numbered on the map, with who comes when", async () => {
  const { placing, placed } = await pages();
  const { rows, drawing } = clusterPage(placed[0]!, placing);
  expect(rows).toEqual([
    {
      place: 1,
      schoolName: "Awa Primary",
      students: 300,
      halfDays: 6,
      ftte: 0.6,
      servedBy: "LSC 1 Mon to Wed",
      km: expect.closeTo(11.1, 1),
    },
    expect.objectContaining({ place: 2, halfDays: 8, hosted: 2, km: 0 }),
    expect.objectContaining({ place: 3, halfDays: 6, servedBy: "LSC 1 Thu, Fri; LSC 2 Wed" }),
  ]);
  const numbers = drawing!.rectangles.flatMap(({ label }) => (label ? [label.text] : []));
  expect(numbers).toEqual(["1", "2", "3"]);
  expect(drawing!.words).toBe(
    "Map of the schools of Awa, and the week of each LSC. LSC 1, based at Awa College: Awa Primary: Mon to Wed; Awa Kura: Thu, Fri; Employed by Awa Primary; 5 trips a week, 111.0 km. LSC 2, based at Awa College: Awa College: Mon, Tue, Thu, Fri; Awa Kura: Wed; Employed by Awa Primary; 1 trip a week, 22.2 km.",
  );
});

test("the page of one cluster is written into the workbook, and no other sheet", async () => {
  const host = book();
  const written = valueOf(await clusterPageWorkbook(host, "2", { placer }));
  expect(written).toMatchObject({ table: "ClusterPage", rows: 1 });
  expect(host.written.flat().map(({ description }) => description.title)).toEqual([
    "Maunga (cluster 2): its Learning Support Coordinators",
  ]);
  const unknown = await clusterPageWorkbook(host, "3", { placer });
  expect(sentencesOf(unknown)).toEqual([
    "Allocation: Cluster 3 has no roles on the Allocation sheet.",
  ]);
});

test("each cluster's page is a file by itself, which opens again", async () => {
  const { placing, placed } = await pages();
  const files = valueOf(await clusterPages(xlsxFiles, placed, placing));
  expect(files.map(({ name }) => name)).toEqual([
    "LSCs of cluster 1.xlsx",
    "LSCs of cluster 2.xlsx",
  ]);
  const opened = valueOf(await xlsxFiles.open(files[0]!.bytes, files[0]!.name));
  expect((await opened.survey()).sheets).toEqual(["Cluster page"]);
  const again = valueOf(await clusterPages(xlsxFiles, placed, placing));
  expect(again[0]!.bytes).toEqual(files[0]!.bytes);
});

test("stopped, no page is made", async () => {
  const { placing, placed } = await pages();
  const stopped = await clusterPages(xlsxFiles, placed, placing, { isCancelled: () => true });
  expect(sentencesOf(stopped)).toEqual(["Stopped as you asked. No page was made."]);
});
