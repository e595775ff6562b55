/** @jest-environment ./tests/cli/environment.cjs */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { lsc, lscJson, temporaryFolder } from "./lsc";
import { smallBook } from "./smallBook";

const { path } = temporaryFolder();
const small = path("small.xlsx");
const placed = path("placed.xlsx");

beforeAll(async () => {
  await smallBook(small);
  await lsc("allocate", small, "-o", placed);
  await lsc("place", placed);
});

describe("lsc publish", () => {
  test("says in a preview what would be published, with the texts to look at, and writes nothing", async () => {
    const { code, out, err } = await lsc("publish", small, "--preview", "-o", path("none"));
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+ roles to \d+ of \d+ clusters/);
    expect(out).toContain(`  About the data: "Constructed example, not the Ministry's data"`);
    expect(out).toContain("It names nobody to ask; --contact does.");
    expect(out).toContain("Nothing was written; leave out --preview to write it.");
    expect(err).toContain("The workbook has no Placement sheet");
    expect(existsSync(path("none"))).toBe(false);
  });

  test("writes nothing until somebody has looked at the texts", async () => {
    const { code, err } = await lsc("publish", small, "-o", path("none"));
    expect(code).toBe(1);
    expect(err).toContain("1 problem; nothing was written.");
    expect(err).toMatch(
      /Look that no person is named: About the data: .* Then add --texts-checked\.$/m,
    );
    expect(existsSync(path("none"))).toBe(false);
    expect((await lsc("publish", small)).err).toContain("Say where to write: -o folder.");
  });

  test("writes the page, the workbook and four tables, and tells every reason as JSON", async () => {
    const { code, answer } = await lscJson(
      ...["publish", placed, "-o", path("public"), "--texts-checked"],
      ...["--contact", "The office, ask@example.govt.nz"],
    );
    expect(code).toBe(0);
    expect(readdirSync(path("public")).sort()).toEqual([
      "clusters.csv",
      "coverage.csv",
      "parameters.csv",
      "publication.html",
      "publication.xlsx",
      "schools.csv",
    ]);
    expect(answer.clusters).toHaveLength(30);
    expect(answer.warnings).toEqual([]);
    expect(answer.contact).toBe("The office, ask@example.govt.nz");
    expect(answer.texts).toContainEqual({ about: "The contact", text: answer.contact });
    for (const { reason, changes } of [...answer.clusters, ...answer.schools]) {
      expect(reason).toMatch(/\.$/);
      expect(changes.length).toBeGreaterThan(0);
    }
    const page = readFileSync(path("public/publication.html"), "utf8");
    const school = answer.schools.find(
      ({ situation }: { situation: string }) => situation === "in a cluster with roles",
    );
    expect(school.reason).toMatch(/The school has \d+ half-days? a week with a coordinator/);
    expect(page).toContain(`id="school-${school.number}"`);
    expect(page).toContain('The office, <a href="mailto:ask@example.govt.nz">');
    expect(answer.schools.map(({ reason }: { reason: string }) => reason).join()).toMatch(
      /based at the school, with \d+ half-days a week: \d+ here, \d+ at /,
    );
  });
});
