import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { rollUp } from "../../../src/engine/rollUp";
import { ruleBeside, ruleChoices } from "../../../src/engine/sensitivity/rulesBeside";
import { realClusters } from "../placement/realClusters";
import { inputOf } from "../builders";
import { presentOf } from "./questions";

const directory = resolve(__dirname, "../../../../shared/data/nz-schools-directory-2018-05.csv");
const isThere = existsSync(directory);
if (!isThere) console.warn(`Skipped: the schools directory of May 2018 is not at ${directory}.`);

(isThere ? describe : describe.skip)("the real schools directory of May 2018", () => {
  test("the rounding alone moves 18 % of the roles of its 214 clusters", () => {
    const schools = [...realClusters(directory)].flatMap(([clusterNumber, own]) =>
      own.map((school) => ({ ...school, clusterNumber })),
    );
    const input = inputOf(rollUp(schools, new Map()), {
      policy: { minimumRoles: 0, roles: 1_000_000 },
    });
    const claims = ruleChoices
      .slice(0, 3)
      .map((rule) => ruleBeside(input, rule, presentOf(input)).outcome!.claims);
    const [nearest, up, down] = claims as [number, number, number];
    expect({ down, nearest, up }).toEqual({ down: 1066, nearest: 1185, up: 1280 });
    expect(Math.round((100 * (up - down)) / nearest)).toBe(18);
  });
});
