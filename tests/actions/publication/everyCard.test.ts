/** @jest-environment jsdom */
import { fragmentOf } from "../../../src/actions/publication/page/markup";
import { publicationPage } from "../../../src/actions/publication/page/page";
import type { Publication } from "../../../src/actions/publication/publication";
import { preparedOf, wholeBook } from "./books";

describe("of every cluster and school of the worked example", () => {
  let page: Document;
  let publication: Publication;
  beforeAll(async () => {
    ({ publication } = await preparedOf(await wholeBook()));
    page = new DOMParser().parseFromString(publicationPage(publication), "text/html");
  });
  const wordsOf = (element: Element | null) => element!.textContent!.replace(/\s+/g, " ");

  test("the numbers of clusters agree, wherever they are told", () => {
    const told =
      /225 clusters are listed here: 203 were in .* on 31 Dec 2018, the other 22 not yet\./;
    for (const section of ["summary", "regions", "clusters"])
      expect(wordsOf(page.querySelector(`#${section} > p:not(.lead)`))).toMatch(told);
    const regions = [...page.querySelectorAll("#regions summary")].map(wordsOf);
    const sum = (pattern: RegExp) =>
      regions.reduce((all, region) => all + Number(pattern.exec(region)?.[1] ?? 0), 0);
    expect(sum(/(\d+) roles? to/)).toBe(623);
    expect(sum(/to (\d+) of/)).toBe(124);
    expect(sum(/of (\d+) clusters?/)).toBe(203);
    expect(sum(/; (\d+) more not yet in the delivery model/)).toBe(22);
  });

  test("no number of students above its own is told as if it were within reach", () => {
    const faults: string[] = [];
    let beyond = 0;
    for (const { decision, changes } of publication.clusters)
      for (const change of changes) {
        const more = /^With ([\d,]+) more students?\b/.exec(change)?.[1];
        if (more && Number(more.replace(",", "")) > decision.cluster.students) faults.push(change);
        if (/more than double/.test(change)) beyond++;
      }
    expect(faults).toEqual([]);
    expect(beyond).toBeGreaterThan(0);
  });

  test("a cluster whose turn did not come has a word on students, and one on a later phase", () => {
    const late = publication.clusters.filter(
      ({ decision }) => decision.outcome === "roles ran out",
    );
    expect(late).toHaveLength(79);
    for (const { changes } of late) {
      expect(changes.join(" ")).toMatch(
        /more students of the same make-up|Student numbers alone would hardly|More students (alone )?would not have/,
      );
      expect(changes[0]).toMatch(
        /^In \S+ on 31 Dec 2018 it would have been number \d+ in the order, with \d+\.\d points, and had \d+ roles?\.$/,
      );
    }
  });

  test("a cluster that competed and got nothing is told of whom the order came to, and by what scores", () => {
    const ofKind = (names: readonly string[]) =>
      publication.clusters.filter(({ decision }) => names.includes(decision.phase ?? ""));
    const priority = ofKind(["Refining", "Pre-implementation", "Implementation"]);
    const competing = ofKind(["Beginning", "Engagement"]);
    const winners = competing.filter(({ decision }) => decision.roles > 0);
    const last = winners.at(-1)!.decision.candidate!.score.points.toFixed(1);
    expect(priority.every(({ decision }) => decision.roles > 0)).toBe(true);
    const told = `the ${priority.length} clusters in priority phases came first, and of the ${competing.length} others the ${winners.length} with the highest scores got roles; the last of them `;
    let seen = 0;
    for (const { decision } of competing) {
      const card = wordsOf(page.getElementById(fragmentOf("cluster", decision.cluster.number)));
      expect(card.includes(told)).toBe(decision.roles === 0);
      if (decision.roles > 0) continue;
      const own = decision.candidate!.score.points.toFixed(1);
      expect(card).toContain(
        own === last ? `${own} points each` : `had ${last} points, this one ${own}.`,
      );
      seen++;
    }
    expect(seen).toBe(79);
  });

  test("a rural school and a kura of a ranked cluster read what that brought it", () => {
    let [rural, kura] = [0, 0];
    for (const { school, explanation } of publication.schools) {
      const isRanked = explanation?.decision.candidate !== undefined;
      const card = wordsOf(page.getElementById(fragmentOf("school", school.number)));
      expect(card.includes("It counted as rural: ")).toBe(isRanked && school.rural === true);
      expect(card.includes("It counted as a Māori medium kura: ")).toBe(
        isRanked && school.maoriMedium === true,
      );
      const counts = isRanked && (school.rural === true || school.maoriMedium === true);
      const isPriority = !["Beginning", "Engagement"].includes(explanation?.decision.phase ?? "");
      expect(card.includes("place in the order, not its roles")).toBe(counts && isPriority);
      if (isRanked && school.rural) rural++;
      if (isRanked && school.maoriMedium) kura++;
    }
    expect(rural).toBeGreaterThan(350);
    expect(kura).toBeGreaterThan(27);
  });

  test("a school in no cluster is told which is nearest and how to join, with a link", () => {
    const alone = publication.schools.filter(({ reason }) => reason.situation === "in no cluster");
    expect(alone).toHaveLength(660);
    expect(alone.filter(({ nearest }) => !nearest).length).toBeLessThan(30);
    for (const { school, nearest } of alone) {
      const card = page.getElementById(fragmentOf("school", school.number))!;
      expect(wordsOf(card)).toMatch(
        /To join a cluster, ask its schools or the Ministry's staff in /,
      );
      expect(nearest !== undefined).toBe(school.latitude !== undefined);
      if (!nearest) continue;
      expect(wordsOf(card)).toContain(`The nearest school in a cluster is ${nearest.name}, `);
      const link = `a[href="#${fragmentOf("cluster", nearest.clusterNumber)}"]`;
      expect(card.querySelector(link)).not.toBeNull();
    }
  });

  test("how its claim came about is told in steps that can be compared", () => {
    for (const card of page.querySelectorAll("#clusters article")) {
      const ranked = /Claim: roles it could ask for/.test(
        wordsOf(card.querySelector("dl.figures")),
      );
      expect(card.querySelectorAll("li.roles").length > 0).toBe(ranked);
    }
  });

  test("the words of the trade are explained, and none of the tool's own is left", () => {
    const words = [...page.querySelectorAll("#words dt")].map(wordsOf);
    expect(words).toEqual(expect.arrayContaining(["Role", "Cluster", "Phase", "Claim", "Order"]));
    const own = [...page.querySelectorAll("main p, main li, main dt, main td, main a")].filter(
      ({ textContent }) => /reckon/i.test(textContent!),
    );
    expect(own.map(wordsOf)).toEqual([]);
    const served = [...page.querySelectorAll("article")].filter((card) =>
      /\bserved?\b/.test(wordsOf(card).replaceAll("a served cluster gets", "")),
    );
    expect(served.map(({ id }) => id)).toEqual([]);
  });

  test("a long list of schools is folded, and a short one is not", () => {
    const tables = [...page.querySelectorAll("#clusters article table")];
    const folded = tables.filter((table) => table.closest("details:not(.all)"));
    expect(folded.length).toBeGreaterThan(0);
    for (const table of tables)
      expect(folded.includes(table)).toBe(table.querySelectorAll("tbody tr").length > 10);
  });

  test("without its script the page leads to both lists, and to all its parts", () => {
    const ways = [...page.querySelectorAll("#without-script a")].map((a) => a.getAttribute("href"));
    expect(ways).toEqual(["#schools", "#clusters"]);
    const parts = [...page.querySelectorAll("nav a")].map((a) => a.getAttribute("href")!.slice(1));
    const sections = [...page.querySelectorAll("main > section:not([hidden])")].map(({ id }) => id);
    expect(parts).toEqual(sections);
  });
});
