import fc from "fast-check";
import type { Publication } from "../../../src/actions/publication/publication";
import { reasonRowOf, schoolRowOf } from "../../../src/actions/publication/publicRows";
import type { Override } from "../../../src/domain/override";
import { roundings, servingWays, sharingMethods } from "../../../src/domain/policy";
import { countText } from "../../../src/domain/wording";
import { changesOrNone } from "../../../src/engine/schoolReason";
import type { PolicyValues } from "../../../src/parameters/policyFrom";
import { preparePublication } from "../../../src/actions/publication/preparePublication";
import { override } from "../../engine/builders";
import { faultsIn } from "../../engine/sentences";
import { preparedOf, smallBook, wholeBook } from "./books";

/** Sentences about roles that contradict what a cluster gets. */
function contradictions({ clusters, schools }: Publication): string[] {
  const faults: string[] = [];
  const say = (what: string) => faults.push(what);
  for (const explanation of clusters) {
    const { decision, summary } = explanation;
    const { name } = decision.cluster;
    const given = decision.roles === 0 ? "no roles" : countText(decision.roles, "role");
    if (!summary.startsWith(`${name} gets ${given}`)) say(`${name}: ${summary}`);
    if (decision.roles > 0 && /no roles|none were left|its first\b/.test(summary)) say(summary);
    if (decision.roles > 0 && /would get its first/.test(changesOrNone(explanation).join()))
      say(`${name} would get its first`);
    const last = explanation.steps.filter(({ roles }) => roles !== undefined).at(-1)?.roles;
    if ((last ?? decision.computed) !== decision.roles) say(`${name}: the last step says ${last}`);
  }
  for (const { school, explanation, reason } of schools) {
    const said = reason.sentences.join(" ");
    if (!said.startsWith(school.name)) say(`${school.name}: ${said}`);
    if (explanation && !said.includes(explanation.summary)) say(`${school.name} disagrees`);
    const has = explanation !== undefined && explanation.decision.roles > 0;
    if (has !== (reason.situation === "in a cluster with roles")) say(`${school.name}: ${said}`);
    if (explanation && reason.changes.join() !== changesOrNone(explanation).join())
      say(`${school.name} changes otherwise`);
  }
  return faults;
}

/** What is wrong with the words themselves, but for the words of persons. */
const wordFaults = ({ clusters, schools }: Publication): string[] =>
  [
    ...clusters.flatMap((explanation) => [
      explanation.summary,
      ...explanation.steps
        .filter(({ what }) => what !== "Decision")
        .map(({ sentence }) => sentence),
      ...changesOrNone(explanation),
    ]),
    ...schools.flatMap(({ reason }) => [...reason.sentences, ...reason.changes]),
  ].flatMap(faultsIn);

const emptyParts = ({ clusters, schools }: Publication): string[] =>
  [
    ...clusters.map(reasonRowOf).map(({ clusterName, reason, steps, changes }) => ({
      name: clusterName,
      parts: [reason, steps, changes],
    })),
    ...schools.map(schoolRowOf).map(({ name, reason, changes }) => ({
      name,
      parts: [reason, changes],
    })),
  ].flatMap(({ name, parts }) => (parts.some((part) => part.trim() === "") ? [name] : []));

describe("the worked example's publication", () => {
  let publication: Publication;
  beforeAll(async () => {
    ({ publication } = await preparedOf(await wholeBook()));
  });

  test("has a reason for all 225 clusters and all 2,523 schools, each once", () => {
    const { clusters, schools } = publication;
    expect(new Set(clusters.map(({ decision }) => decision.cluster.number)).size).toBe(225);
    expect(clusters).toHaveLength(225);
    expect(new Set(schools.map(({ school }) => school.number)).size).toBe(2523);
    expect(schools).toHaveLength(2523);
    expect(emptyParts(publication)).toEqual([]);
  });

  test("contradicts no cluster's roles, and every school agrees with its cluster", () => {
    expect(contradictions(publication)).toEqual([]);
    const roles = publication.clusters.reduce((sum, { decision }) => sum + decision.roles, 0);
    expect(roles).toBe(623);
  });

  test("is made of whole sentences of under 30 words", () => {
    expect(wordFaults(publication)).toEqual([]);
  });

  test("tells the schools in clusters with roles, without, and in none apart, as published", () => {
    const counts = new Map<string, number>();
    for (const { reason } of publication.schools)
      counts.set(reason.situation, (counts.get(reason.situation) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      "in a cluster with roles": 1052,
      "in a cluster without roles": 811,
      "in no cluster": 660,
    });
  });
});

const settings: fc.Arbitrary<Partial<PolicyValues>> = fc.record({
  serve: fc.constantFrom(...servingWays),
  roles: fc.integer({ min: 20, max: 160 }),
  method: fc.constantFrom(...sharingMethods),
  rounding: fc.constantFrom(...roundings),
  minimumRoles: fc.constantFrom(0, 0, 1),
  maximumRoles: fc.constantFrom(null, 9),
  schoolsPerRole: fc.constantFrom(null, 4),
  lastCluster: fc.constantFrom("Gets what is left", "Gets nothing"),
  regionalFloorKind: fc.constantFrom("None", "Share of students"),
  regionalFloorAmount: fc.constantFrom(0, 30),
  ruralUpliftPercent: fc.constantFrom(0, 20),
  "phase Beginning": fc.constantFrom("Competing", "Not served"),
});

const decided: fc.Arbitrary<readonly Override[]> = fc
  .uniqueArray(
    fc.record({
      clusterNumber: fc.integer({ min: 41, max: 70 }).map(String),
      way: fc.constantFrom(
        "Within the total" as const,
        "On top" as const,
        "First in a tie" as const,
      ),
      roles: fc.integer({ min: 0, max: 4 }),
    }),
    { maxLength: 4, selector: ({ clusterNumber }) => clusterNumber },
  )
  .map((all) =>
    all.map(({ clusterNumber, way, roles }) =>
      override(clusterNumber, way, way === "First in a tie" ? undefined : roles),
    ),
  );

test("whatever the policy and the decisions, no reason is empty, long or against the roles", async () => {
  let made = 0;
  await fc.assert(
    fc.asyncProperty(settings, decided, async (policy, overrides) => {
      const host = await smallBook({ policy, overrides });
      const result = await preparePublication(host, { publishedOn: "2019-08-02" });
      if (!result.ok) return; // Floors above the total, or a floor that goes with the other way.
      made++;
      const { publication } = result.value;
      expect(emptyParts(publication)).toEqual([]);
      expect(contradictions(publication)).toEqual([]);
      expect(wordFaults(publication)).toEqual([]);
      expect(JSON.stringify(publication.schools)).not.toContain("A. Person");
    }),
    { numRuns: 25, seed: 7 },
  );
  expect(made).toBeGreaterThan(12);
});
