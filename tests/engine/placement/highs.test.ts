import { lpText } from "../../../src/engine/placement/lpText";
import { placeWith } from "../../../src/engine/placement/placeWith";
import { preparePlacement } from "../../../src/engine/placement/preparePlacement";
import { highsSolver } from "../../../src/hosts/highs/highsSolver";
import { placed } from "./clusters";
import { randomCluster, rolesFor } from "./randomCluster";

const solver = highsSolver();

async function leastByHighs(input: Parameters<typeof preparePlacement>[0]): Promise<number> {
  const prepared = preparePlacement(input);
  if (!prepared.ok) throw new Error("not prepared");
  const { model, tooFar } = prepared.value.placed;
  const text = lpText(model, model, tooFar);
  const { status, objective } = await solver.solve(text, { seconds: 60, gap: 0.5 });
  expect(status).toBe("optimal");
  return objective;
}

const metres = (km: number) => Math.round(km * 500);

describe("our own search and HiGHS", () => {
  test("find the same cost for 200 clusters of 3 to 21 schools", async () => {
    for (let seed = 0; seed < 200; seed++) {
      // Few are large: HiGHS takes half a second for one of 21 schools.
      const schools = randomCluster(3 + Math.floor((((seed * 7) % 200) / 200) ** 6 * 19), seed);
      const input = { schools, roles: rolesFor(schools) };
      const { cost } = placed(input);
      expect(cost.isProved).toBe(true);
      expect(Math.round(await leastByHighs(input))).toBe(metres(cost.kmPerWeek));
    }
  }, 600_000);

  test("find the same cost under all rules at once", async () => {
    for (let seed = 300; seed < 320; seed++) {
      const schools = randomCluster(12, seed);
      const rules = {
        lockedHosts: new Map([
          ["3", 1],
          ["7", 2],
        ]),
        bannedHosts: new Map(["1", "2"].map((number) => [number, "it has no room"])),
        largestDistanceKm: 45,
        halfDays: new Map([["4", 3]]),
      };
      const input = { schools, roles: 6, rules };
      const { cost } = placed(input);
      expect(cost.isProved).toBe(true);
      expect(Math.round(await leastByHighs(input))).toBe(metres(cost.kmPerWeek));
    }
  });

  test("agree that a largest distance cannot be kept", async () => {
    const schools = randomCluster(10, 3);
    const input = { schools, roles: 3, rules: { largestDistanceKm: 3 } };
    const result = await placeWith(solver, input, { mostNodes: 0 });
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.problems[0]!.sentence).toContain("there is no placement");
  });

  test("find the same cost for 20 roles on 40 schools", async () => {
    const input = { schools: randomCluster(40, 1), roles: 20 };
    const { cost } = placed(input);
    expect(cost.isProved).toBe(true);
    expect(Math.round(await leastByHighs(input))).toBe(metres(cost.kmPerWeek));
  }, 600_000);
});
