import { placementContents } from "../../src/actions/placementContents";
import type { Cluster } from "../../src/domain/cluster";
import { isStateSchool, type School } from "../../src/domain/school";
import { place } from "../../src/engine/placement/place";
import { school } from "../engine/placement/randomCluster";
import { valueOf } from "./tables";

const cluster = { number: "7", name: "Awa", region: "Waikato" } as Cluster;

/** What stands on the Travel sheet for one LSC of a large and a small school. */
function travelTo(small: Partial<School>) {
  const schools = [
    school({ number: "1", students: 400, latitude: -37, longitude: 175 }),
    school({ number: "2", students: 100, ...small }),
  ];
  const placement = valueOf(place({ schools, roles: 1 }));
  const [, travel] = placementContents([{ cluster, roles: 1, schools, rules: {}, placement }], {
    lines: [],
    schoolWeeks: 39,
  });
  return travel.rows[0]!;
}

test("a week of travel is the way there and back, a year as many as the policy has", () => {
  const { trips, kmPerWeek, kmPerYear, week } = travelTo({ latitude: -37.1, longitude: 175 });
  expect(week).toBe("School 1 Mon to Thu; School 2 Fri");
  expect(trips).toBe(1);
  // A tenth of a degree of latitude is 11.12 km.
  expect(kmPerWeek).toBeCloseTo(22.24, 1);
  expect(kmPerYear).toBeCloseTo(39 * kmPerWeek!, 6);
});

test("a way that is not known is left blank, never 0", () => {
  const row = travelTo({});
  expect(row.trips).toBe(1);
  expect(row).not.toHaveProperty("kmPerWeek");
  expect(row).not.toHaveProperty("kmPerYear");
});

test.each([
  ["State", true],
  ["State : Integrated", true],
  ["Private : Fully Registered", false],
  ["", false],
])("authority '%s': a state school is %s", (authority, is) => {
  expect(isStateSchool(school({ number: "1", authority }))).toBe(is);
});
