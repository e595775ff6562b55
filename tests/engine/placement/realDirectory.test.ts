import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { realClusters } from "./realClusters";
import { placed } from "./clusters";
import { rolesFor } from "./randomCluster";

const directory = resolve(__dirname, "../../../../shared/data/nz-schools-directory-2018-05.csv");
const isThere = existsSync(directory);
if (!isThere) console.warn(`Skipped: the schools directory of May 2018 is not at ${directory}.`);

(isThere ? describe : describe.skip)("the real schools directory of May 2018", () => {
  const clusters = isThere ? [...realClusters(directory).values()] : [];
  const placements = clusters.map((schools) => placed({ schools, roles: rolesFor(schools) }));

  test("has 214 clusters, whose roles at 1 for 500 students are placed and proved", () => {
    expect(placements).toHaveLength(214);
    expect(placements.filter(({ cost }) => cost.gap > 0 || !cost.isProved)).toEqual([]);
    expect(placements.flatMap(({ coordinators }) => coordinators)).toHaveLength(1186);
  });

  test("gives a school of 1,043 students about the two roles that were published for it", () => {
    const school = placements
      .flatMap((placement) => placement.schools)
      .find((each) => each.school.name === "Glen Eden Intermediate")!;
    expect(school.school.students).toBe(1043);
    expect(school.halfDays).toBeGreaterThanOrEqual(18);
    expect(school.halfDays).toBeLessThanOrEqual(23);
    expect(school.hosted).toBe(2);
  });
});
