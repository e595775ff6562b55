/** @jest-environment ./tests/cli/environment.cjs */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { lscJson, temporaryFolder } from "./lsc";

const directory = resolve(__dirname, "../../../shared/data/nz-schools-directory-2018-05.csv");
const isThere = existsSync(directory);
if (!isThere) console.warn(`Skipped: the schools directory of May 2018 is not at ${directory}.`);

const { path } = temporaryFolder();

(isThere ? describe : describe.skip)("the real schools directory of May 2018", () => {
  const book = path("real.xlsx");
  const roles = async (...options: string[]) => {
    const run = ["--mode", "block", "--roles", "2000", "-o", path("out.xlsx"), ...options];
    const { answer } = await lscJson("allocate", book, ...run);
    return { total: answer.coverage.roles, added: answer.claims.added };
  };

  test("has 2,557 schools, and 214 clusters with 1,759 schools and 589,097 students", async () => {
    const { code, answer } = await lscJson(
      ...["import", directory, "--assume-phase", "Implementation", "-o", book],
    );
    expect(code).toBe(0);
    expect(answer).toMatchObject({
      schools: 2557,
      clusters: 214,
      schoolsInClusters: 1759,
      studentsInClusters: 589_097,
    });
    expect(answer.about).toContain("Assumption: every cluster in Implementation");
  });

  test("gives 1,185 roles by nearest rounding alone, 1,066 down, 1,280 up, 1,186 with the minimum", async () => {
    const plain = ["--minimum", "0", "--no-adjustments"];
    expect((await roles(...plain)).total).toBe(1185);
    expect((await roles(...plain, "--rounding", "down")).total).toBe(1066);
    expect((await roles(...plain, "--rounding", "up")).total).toBe(1280);
    expect((await roles("--no-adjustments")).total).toBe(1186);
  });

  test("each adjustment says what it adds", async () => {
    const { total, added } = await roles();
    expect(added.minimum).toBe(1);
    expect(added.schools).toBeGreaterThan(0);
    expect(added.distance).toBeGreaterThan(0);
    expect(total).toBe(1185 + added.minimum + added.schools + added.distance);
  });
});
