import fc from "fast-check";
import { place } from "../../../src/engine/placement/place";
import {
  farthestKm,
  readServedBy,
  servedBy,
  servedByText,
  type ServedBy,
} from "../../../src/engine/placement/servedBy";
import { weekHalfDays } from "../../../src/engine/placement/timetable";
import { valueOf } from "../../actions/tables";
import { onALine } from "./clusters";
import { randomCluster, rolesFor, school } from "./randomCluster";

const anyWeek = fc.subarray(weekHalfDays, { minLength: 1 });
const anyVisit: fc.Arbitrary<Omit<ServedBy, "coordinator">> = fc.oneof(
  fc.subarray(weekHalfDays).map((halfDays) => ({ halfDays, isHost: true, km: 0 })),
  fc.record({ halfDays: anyWeek, isHost: fc.constant(false) }),
  fc.record({
    halfDays: anyWeek,
    isHost: fc.constant(false),
    km: fc.nat(20_000).map((tenths) => tenths / 10),
  }),
);

test("what is written is read back the same, whatever it says", () => {
  fc.assert(
    fc.property(fc.array(anyVisit, { maxLength: 5 }), (visits) => {
      const numbered = visits.map((visit, index) => ({ coordinator: index + 1, ...visit }));
      expect(valueOf(readServedBy(servedByText(numbered)))).toEqual(numbered);
    }),
  );
});

test("the texts of a placement say all of it: who is based where, when and how far", () => {
  const schools = randomCluster(14, 3);
  const { coordinators } = valueOf(place({ schools, roles: rolesFor(schools) }));
  expect(coordinators.length).toBeGreaterThan(3);
  const read = schools.map((each) => ({
    number: each.number,
    visits: valueOf(readServedBy(servedByText(servedBy(each, coordinators)))),
  }));
  for (const { number, host, visits } of coordinators) {
    const at = read.filter((each) => each.visits.some((visit) => visit.coordinator === number));
    const own = at.map((each) => ({
      school: each.number,
      ...each.visits.find((visit) => visit.coordinator === number)!,
    }));
    expect(own.filter(({ isHost }) => isHost).map((visit) => visit.school)).toEqual([host.number]);
    const seen = own.filter(({ halfDays }) => halfDays.length > 0);
    expect(new Map(seen.map((visit) => [visit.school, [visit.halfDays, visit.km]]))).toEqual(
      new Map(
        visits.map((visit) => [
          visit.school.number,
          [weekHalfDays.filter((each) => visit.halfDays.includes(each)), visit.km],
        ]),
      ),
    );
  }
});

test("an LSC who is based at a school without half-days there stands in its text", () => {
  const schools = onALine([0, 10], [5, 400]);
  const rules = { lockedHosts: new Map([["1", 1]]), halfDays: new Map([["1", 0]]) };
  const { coordinators } = valueOf(place({ schools, roles: 1, rules }));
  const visits = servedBy(schools[0]!, coordinators);
  expect(servedByText(visits)).toBe("LSC 1 no half-days (host)");
  expect(farthestKm(visits)).toBeUndefined();
  expect(servedByText(servedBy(schools[1]!, coordinators))).toBe("LSC 1 Mon to Fri (5.0 km)");
});

test("a way that is not known says so, and a school nobody comes to has a blank", () => {
  const schools = [school({ number: "1", latitude: -37, longitude: 175, students: 400 })].concat(
    school({ number: "2", students: 90 }),
    school({ number: "3", students: 1 }),
  );
  const rules = { halfDays: new Map([["3", 0]]) };
  const { coordinators } = valueOf(place({ schools, roles: 1, rules }));
  expect(schools.map((each) => servedByText(servedBy(each, coordinators)))).toEqual([
    "LSC 1 Mon to Thu (host)",
    "LSC 1 Fri (distance not known)",
    "",
  ]);
});

test.each([
  ["lsc 2 monday–wednesday and thu AM ( Host )", "LSC 2 Mon to Wed, Thu am (host)"],
  ["LSC 1 Tues, Mon(3 km);", "LSC 1 Mon, Tue (3.0 km)"],
  ["LSC 1 Fri pm, Fri am (12.34 km)", "LSC 1 Fri (12.3 km)"],
])("by hand, %s means %s", (typed, meant) => {
  expect(servedByText(valueOf(readServedBy(typed)))).toBe(meant);
});

test.each([
  ["LSC 1", /^"LSC 1" is no visit of an LSC\. Write each as "LSC 1 Mon to Wed \(12\.3 km\)"/],
  ["LSC 1 Mon (2 km), LSC 2 Tue (host)", /is no visit of an LSC.*with ; between them/],
  ["LSC 1 Mon (near)", /: "near" is no distance\. Write \(host\) where the LSC is based/],
  ["LSC 1 Mon (-2 km)", /"-2 km" is no distance/],
  ["LSC 1 Sat (host)", /^"Sat" is no part of a week\. Write days as in "Mon to Wed, Thu am"/],
  ["LSC 1 Wed to Mon (host)", /^"Wed to Mon" is no part of a week/],
  ["LSC 1 no half-days (2 km)", /^"no half-days" is no part of a week/],
  ["LSC 1 Mon, Mon am (host)", /names Mon am twice\. Name each half-day once/],
  ["LSC 1 Mon (host); LSC 1 Tue (2 km)", /^LSC 1 stands here twice\. Write its half-days together/],
])("%s is refused with what would be right", (typed, sentence) => {
  const read = readServedBy(typed);
  expect(read.ok ? [] : read.problems.map((problem) => problem.sentence)).toEqual([
    expect.stringMatching(sentence),
  ]);
});
