import type { School } from "../../src/domain/school";
import type { HostedDays } from "../../src/engine/hostSentences";
import { explain } from "../../src/engine/explain";
import { changesOrNone, schoolReason } from "../../src/engine/schoolReason";
import { allocated, cluster, decisionOf, inputOf, override } from "./builders";
import { faultsIn } from "./sentences";

const school = (given: Partial<School> = {}): School => ({
  number: "11",
  name: "Awa School",
  region: "Waikato",
  clusterNumber: "1",
  students: 200,
  maoriStudents: 0,
  pacificStudents: 0,
  rural: false,
  maoriMedium: false,
  ...given,
});

const input = inputOf([cluster()], { policy: { roles: 2 } });
const allocation = allocated(input);
const explanation = explain(allocation, decisionOf(allocation, "1"));
const placed = { halfDays: 4, hosted: 0, visits: [], bases: new Map() };

test.each([
  ["closed", school({ status: "Closed" }), undefined],
  ["in no cluster", { ...school(), clusterNumber: undefined } as School, undefined],
  ["in a cluster that is not listed", school({ clusterNumber: "9" }), undefined],
  ["in a cluster with roles", school(), explanation],
])("a school that is %s has a reason and what would have to change", (situation, one, its) => {
  const reason = schoolReason({ school: one, ...(its && { explanation: its }) });
  expect(reason.situation).toBe(situation);
  expect(reason.sentences[0]).toMatch(/^Awa School is /);
  expect([...reason.sentences, ...reason.changes].flatMap(faultsIn)).toEqual([]);
  expect(reason.changes.length).toBeGreaterThan(0);
});

test("a closed school has no part, whatever cluster stands beside it", () => {
  const reason = schoolReason({ school: school({ status: "Closed" }), explanation });
  expect(reason.sentences).toEqual(["Awa School is closed, so it has no part in the allocation."]);
});

test("who comes is told with the way, the employer and, of many, their number", () => {
  const visit = (coordinator: number, isHost = false, km?: number) => ({
    coordinator,
    halfDays: ["Mon am"],
    isHost,
    ...(km !== undefined && { km }),
  });
  const bases = new Map([
    [1, { hostNumber: "11", hostName: "Awa School", employer: "Bay School (12)" }],
    [2, { hostNumber: "12", hostName: "Bay School" }],
  ]);
  const sentencesOf = (visits: ReturnType<typeof visit>[]) =>
    schoolReason({
      school: school(),
      explanation,
      placed: { ...placed, hosted: 1, visits, bases },
    }).sentences;
  expect(sentencesOf([visit(1, true), visit(2, false, 12.34), visit(3)]).slice(-5)).toEqual([
    "One coordinator is based at the school.",
    "Bay School (12) employs a coordinator who is based there.",
    "A coordinator comes for 1 half-day a week from Bay School, 12.3 km away in a straight line.",
    "A coordinator comes for 1 half-day a week from another school.",
    "This is a proposal; the schools of the cluster agree it.",
  ]);
  expect(sentencesOf([2, 3, 4, 5].map((number) => visit(number))).at(-2)).toBe(
    "4 coordinators come from other schools.",
  );
});

test("a host school says where the half-days of those based there go", () => {
  const saidOf = (hosted: number, hostedDays?: HostedDays) =>
    schoolReason({
      school: school(),
      explanation,
      placed: { ...placed, hosted, ...(hostedDays && { hostedDays }) },
    }).sentences.slice(4, -1);
  const at = (school: string, halfDays: number) => ({ school, halfDays });
  expect(saidOf(2)).toEqual(["2 coordinators are based at the school."]);
  expect(saidOf(1, { here: 10, elsewhere: [] })).toEqual([
    "One coordinator is based at the school, with 10 half-days a week: all here.",
  ]);
  expect(saidOf(2, { here: 17, elsewhere: [at("Bay School", 3)] })).toEqual([
    "2 coordinators are based at the school, with 20 half-days a week: 17 here, 3 at Bay School.",
  ]);
  const two = [at("Bay School", 3), at("Sea School", 1)];
  expect(saidOf(1, { here: 5, elsewhere: two })).toEqual([
    "One coordinator is based at the school, with 10 half-days a week: 5 here, 4 at other schools, 1 not given to a school.",
    "At other schools: 3 at Bay School; 1 at Sea School.",
  ]);
  const five = [...two, at("Hill School", 1), at("Cape School", 1), at("Lake School", 1)];
  expect(saidOf(1, { here: 3, elsewhere: five }).at(-1)).toBe(
    "At other schools: 3 at Bay School; 1 at Sea School; 1 at Hill School; 2 at 2 others.",
  );
});

test("a cluster whose roles a person set, or that keeps them, says what would change them", () => {
  const set = allocated({ ...input, overrides: [override("1", "Within the total", 2)] });
  expect(changesOrNone(explain(set, decisionOf(set, "1")))).toEqual([
    "The decision of A. Person would have to change.",
  ]);
  const others = [cluster({ presentRoles: 2 }), cluster({ number: "2" })];
  const holding = inputOf(others, {
    policy: { roles: 2, keepPresentRoles: true },
    phases: { 1: undefined },
  });
  const keeps = allocated(holding);
  expect(changesOrNone(explain(keeps, decisionOf(keeps, "1")))).toEqual([
    "It keeps the roles it holds, whatever its students.",
  ]);
  const hamilton = allocated(
    inputOf([cluster()], { policy: { roles: 2, serve: "Proportional", method: "Hamilton" } }),
  );
  expect(changesOrNone(explain(hamilton, decisionOf(hamilton, "1")))).toEqual([
    "Under these rules more students can lose a role, so no number of students is stated that would change its roles.",
  ]);
});
