/** @jest-environment jsdom */
import { createHash } from "node:crypto";
import type { Publication } from "../../../src/actions/publication/publication";
import { csvTexts } from "../../../src/actions/publication/publicationFiles";
import { publicationPage } from "../../../src/actions/publication/page/page";
import { fragmentOf, markup, Markup } from "../../../src/actions/publication/page/markup";
import {
  policyOfPage,
  scriptSum,
  styleSum,
} from "../../../src/actions/publication/page/pagePolicy";
import { script } from "../../../src/actions/publication/page/script";
import { style } from "../../../src/actions/publication/page/style";
import { preparePublication } from "../../../src/actions/publication/preparePublication";
import { policyContent } from "../../../src/sheets/policy";
import { standardValues } from "../../../src/parameters/policyFrom";
import { TableHost } from "../tableHost";
import { clustersTable, schoolsTable, threePhases, valueOf } from "../tables";
import { preparedOf, smallBook } from "./books";

const sumOf = (text: string) =>
  `sha256-${createHash("sha256").update(text, "utf8").digest("base64")}`;

test("the page may run its own script and show its own style, by their sums, and nothing else", () => {
  // Where this fails, put the sums it says into pagePolicy.ts.
  expect({ style: styleSum, script: scriptSum }).toEqual({
    style: sumOf(style),
    script: sumOf(script),
  });
  expect(policyOfPage).toMatch(/^default-src 'none'; style-src 'sha256-/);
  expect(`${style}${script}`).not.toMatch(/<\/|https?:|url\(|@import|innerHTML|eval|fetch|src=/);
});

test("what is put into markup is escaped, and only once", () => {
  const hostile = `</script><b title="x">'&`;
  expect(
    markup`<p title="${hostile}">${hostile} ${5} ${undefined} ${[markup`<i>${"<"}</i>`]}</p>`.text,
  ).toBe(
    `<p title="&#60;/script&#62;&#60;b title=&#34;x&#34;&#62;&#39;&#38;">&#60;/script&#62;&#60;b title=&#34;x&#34;&#62;&#39;&#38; 5  <i>&#60;</i></p>`,
  );
  expect(markup`${new Markup("<br>")}`.text).toBe("<br>");
  expect(markup`<p>${"a\u0000b\u001fc"}</p>`.text).toBe("<p>abc</p>");
});

test("each number has an address of its own, of letters that an address may have", () => {
  const numbers = ["12", "1_2", "1/2", "1 2", "12a", "Ā1", "1-2", "1_2f_2"];
  const addresses = numbers.map((number) => fragmentOf("school", number));
  expect(new Set(addresses).size).toBe(numbers.length);
  for (const address of addresses) expect(address).toMatch(/^school-[A-Za-z0-9_-]+$/);
});

describe("the page of thirty clusters", () => {
  let page: Document;
  let text = "";
  let publication: Publication;
  beforeAll(async () => {
    ({ publication } = await preparedOf(await smallBook({ policy: { roles: 90 } })));
    text = publicationPage(publication);
    page = new DOMParser().parseFromString(text, "text/html");
  });

  test("says its language, its policy and what the data is, first of all", () => {
    expect(page.documentElement.lang).toBe("en-NZ");
    expect(page.title).toMatch(/^Tranche 1, standard policy – Learning Support/);
    expect(page.querySelector("meta[http-equiv]")!.getAttribute("content")).toBe(policyOfPage);
    expect(page.querySelector("header")!.textContent).toContain(
      "Constructed example, not the Ministry's data",
    );
    expect(page.querySelectorAll("script, style, link, img, iframe")).toHaveLength(2);
    expect(text.match(/\b(?:src|action)=/g)).toBeNull();
    // Within the page, or to a file that lies beside it: nowhere else.
    expect(
      [...page.querySelectorAll("a")]
        .map((link) => link.getAttribute("href")!)
        .filter((address) => !/^(#|[a-z]+[.](xlsx|csv)$)/.test(address)),
    ).toEqual([]);
  });

  test("has each school and cluster once under an address, and every link leads somewhere", () => {
    const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(page.querySelectorAll("#clusters article")).toHaveLength(30);
    // The files the page is published with lie beside it.
    const beside = ["publication.xlsx", ...csvTexts(publication).map(({ name }) => name)];
    const known = new Set([...ids, ...beside]);
    expect(beside.filter((name) => !page.querySelector(`a[href="${name}"]`))).toEqual([]);
    const lost = [...page.querySelectorAll("a, [aria-labelledby], [aria-controls], label")].flatMap(
      (one) =>
        ["href", "aria-labelledby", "aria-controls", "for"]
          .map((name) => one.getAttribute(name)?.replace(/^#/, ""))
          .filter((id) => id !== undefined && !known.has(id)),
    );
    expect(lost).toEqual([]);
  });

  test("has headings without gaps, tables with headed rows and columns, and nothing empty", () => {
    const levels = [...page.querySelectorAll("h1, h2, h3, h4")].map(({ tagName }) =>
      Number(tagName[1]),
    );
    levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1));
    for (const table of page.querySelectorAll("table")) {
      expect(table.caption!.textContent!.trim()).not.toBe("");
      for (const row of table.querySelectorAll("tbody tr"))
        expect(row.querySelectorAll("th[scope=row]")).toHaveLength(1);
      const columns = table.querySelectorAll("thead th[scope=col]").length;
      for (const row of table.querySelectorAll("tr")) expect(row.children).toHaveLength(columns);
    }
    const empty = [...page.querySelectorAll("p:not([role]), li, h2, h3, h4, dt, dd")].filter(
      ({ textContent }) => textContent!.trim() === "",
    );
    expect(empty.map(({ outerHTML }) => outerHTML)).toEqual([]);
    expect(text.replace(script, "")).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe("whom to ask", () => {
  const cardsOf = async (contact?: string) => {
    const host = await smallBook({ policy: { roles: 90 } }, 46);
    const options = { publishedOn: "2019-08-02", ...(contact !== undefined && { contact }) };
    const { publication } = valueOf(await preparePublication(host, options));
    const page = new DOMParser().parseFromString(publicationPage(publication), "text/html");
    const cards = [...page.querySelectorAll("article"), page.querySelector("#ask")!];
    expect(cards).toHaveLength(publication.clusters.length + publication.schools.length + 1);
    return cards.map((card) => card.querySelector(".contact")!);
  };
  const textOf = (element: Element) => element.textContent!.replace(/\s+/g, " ").trim();

  test("stands on the card of every cluster and school, its addresses as links", async () => {
    const contacts = await cardsOf(
      "  The Learning Support office,\n ask.us@example.govt.nz, https://example.govt.nz/lsc?a=1. ",
    );
    for (const one of contacts) {
      expect(textOf(one)).toBe(
        "Questions, or to ask for a review: The Learning Support office, ask.us@example.govt.nz, https://example.govt.nz/lsc?a=1.",
      );
      expect([...one.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual([
        "mailto:ask.us@example.govt.nz",
        "https://example.govt.nz/lsc?a=1",
      ]);
    }
  });

  test("where it is not given, every card says that nobody is named", async () => {
    for (const contact of [undefined, "  "])
      for (const one of await cardsOf(contact))
        expect(textOf(one)).toMatch(/has not named whom to ask\.$/);
  });

  test("is no way to bring in other addresses or markup", async () => {
    const [one] = await cardsOf(`javascript:alert(1) <b>x</b> https://a.nz/"onclick="x`);
    expect(one!.querySelector("b")).toBeNull();
    const links = [...one!.querySelectorAll("a")];
    expect(links.map(({ outerHTML }) => outerHTML)).toEqual([
      `<a href="https://a.nz/">https://a.nz/</a>`,
    ]);
  });
});

test("names that would be markup or a formula stay names on the page", async () => {
  const hostile = `=cmd|"x"</script><script>alert('1')</script>`;
  const host = new TableHost([
    clustersTable([[1, hostile, "Waikato", 1200, 1, 1, 300, 60, 1, 12.5]]),
    schoolsTable([["<b>7", `${hostile} School`, "Waikato", 1, 1200, 300, 60, "Yes", "No"]]),
    { ...threePhases, rows: threePhases.rows.slice(0, 1) },
  ]);
  valueOf(await host.writeSheets([policyContent({ ...standardValues(), aboutData: hostile }, [])]));
  const { publication } = valueOf(await preparePublication(host, { publishedOn: "2019-08-02" }));
  const text = publicationPage(publication);
  expect(text.match(/<script/g)).toHaveLength(1);
  const page = new DOMParser().parseFromString(text, "text/html");
  expect(page.querySelector("#clusters article h3")!.firstChild!.textContent!.trim()).toBe(hostile);
  expect(page.querySelector("#schools article")!.getAttribute("data-name")).toBe(
    `${hostile} School`,
  );
});
