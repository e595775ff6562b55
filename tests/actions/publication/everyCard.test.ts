import { fragmentOf } from "../../../src/actions/publication/page/markup";
import { publicationPage } from "../../../src/actions/publication/page/page";
import type { Publication } from "../../../src/actions/publication/publication";
import { preparedOf, wholeBook } from "./books";
import { Page } from "./readPage";

describe("of every cluster and school of the worked example", () => {
  let page: Page;
  let publication: Publication;
  beforeAll(async () => {
    ({ publication } = await preparedOf(await wholeBook()));
    page = new Page(publicationPage(publication));
  });
  const cardOf = (kind: "cluster" | "school", number: string) =>
    page.byId(fragmentOf(kind, number));

  test("the numbers of clusters agree, wherever they are told", () => {
    const told =
      /225 clusters are listed here: 203 were in .* on 31 Dec 2018, the other 22 not yet\./;
    for (const section of ["summary", "regions", "clusters"]) {
      const first = page.byId(section).children.find((one) => one.is("p") && !one.hasClass("lead"));
      expect(first!.words).toMatch(told);
    }
    const regions = page
      .byId("regions")
      .all("summary")
      .map(({ words }) => words);
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
      const card = cardOf("cluster", decision.cluster.number).words;
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
    const told = publication.schools.map(({ school: { number } }) => {
      const { words } = cardOf("school", number);
      return {
        number,
        rural: words.includes("It counted as rural: "),
        kura: words.includes("It counted as a Māori medium kura: "),
        order: words.includes("place in the order, not its roles"),
      };
    });
    const counted = publication.schools.map(({ school, explanation }) => {
      const isRanked = explanation?.decision.candidate !== undefined;
      const rural = isRanked && school.rural === true;
      const kura = isRanked && school.maoriMedium === true;
      const isPriority = !["Beginning", "Engagement"].includes(explanation?.decision.phase ?? "");
      return { number: school.number, rural, kura, order: (rural || kura) && isPriority };
    });
    expect(told).toEqual(counted);
    expect(counted.filter(({ rural }) => rural).length).toBeGreaterThan(350);
    expect(counted.filter(({ kura }) => kura).length).toBeGreaterThan(27);
  });

  test("a school in no cluster is told which is nearest and how to join, with a link", () => {
    const alone = publication.schools.filter(({ reason }) => reason.situation === "in no cluster");
    expect(alone).toHaveLength(660);
    expect(alone.filter(({ nearest }) => !nearest).length).toBeLessThan(30);
    for (const { school, nearest } of alone) {
      const card = cardOf("school", school.number);
      expect(card.words).toMatch(/To join a cluster, ask its schools or the Ministry's staff in /);
      expect(nearest !== undefined).toBe(school.latitude !== undefined);
      if (!nearest) continue;
      expect(card.words).toContain(`The nearest school in a cluster is ${nearest.name}, `);
      const links = card.all("a").map((link) => link.attribute("href"));
      expect(links).toContain(`#${fragmentOf("cluster", nearest.clusterNumber)}`);
    }
  });

  test("how its claim came about is told in steps that can be compared", () => {
    for (const card of page.byId("clusters").all("article")) {
      const figures = card.all("dl").find((list) => list.hasClass("figures"));
      const ranked = /Claim: roles it could ask for/.test(figures!.words);
      expect(card.all("li").some((step) => step.hasClass("roles"))).toBe(ranked);
    }
  });

  test("the words of the trade are explained, and none of the tool's own is left", () => {
    const explained = page.byId("words").all("dt");
    expect(explained.map(({ words }) => words)).toEqual(
      expect.arrayContaining(["Role", "Cluster", "Phase", "Claim", "Order"]),
    );
    const [main] = page.all("main");
    const texts = main!.all("p", "li", "dt", "td", "a").map(({ words }) => words);
    expect(texts.filter((words) => /reckon/i.test(words))).toEqual([]);
    const served = page
      .all("article")
      .filter(({ words }) => /\bserved?\b/.test(words.replaceAll("a served cluster gets", "")));
    expect(served.map(({ id }) => id)).toEqual([]);
  });

  test("a long list of schools is folded, and a short one is not", () => {
    const cards = page.byId("clusters").all("article");
    const tables = cards.flatMap((card) => card.all("table"));
    const folded = tables.filter((table) =>
      table.isIn((around) => around.is("details") && !around.hasClass("all")),
    );
    expect(folded.length).toBeGreaterThan(0);
    for (const table of tables) {
      const rows = table.all("tbody").flatMap((body) => body.all("tr"));
      expect(folded.includes(table)).toBe(rows.length > 10);
    }
  });

  test("without its script the page leads to both lists, and to all its parts", () => {
    const ways = page.byId("without-script").all("a");
    expect(ways.map((way) => way.attribute("href"))).toEqual(["#schools", "#clusters"]);
    const parts = page.all("nav").flatMap((nav) => nav.all("a"));
    const [main] = page.all("main");
    const sections = main!.children.filter(
      (one) => one.is("section") && one.attribute("hidden") === undefined,
    );
    expect(parts.map((part) => part.attribute("href")!.slice(1))).toEqual(
      sections.map(({ id }) => id),
    );
  });
});
