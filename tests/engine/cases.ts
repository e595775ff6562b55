import fc from "fast-check";
import type { Cluster } from "../../src/domain/cluster";
import { overrideWays } from "../../src/domain/override";
import { phases, type Phase } from "../../src/domain/phase";
import {
  lastClusterRules,
  phaseTreatments,
  roundings,
  servingWays,
  sharingMethods,
  type PhaseTreatment,
  type Policy,
} from "../../src/domain/policy";
import { allocate } from "../../src/engine/allocate";
import type { AllocationInput } from "../../src/engine/allocationInput";
import { inputOf, override, policy } from "./builders";

const upTo = (max: number) => fc.integer({ min: 0, max });

/** A cluster's figures before it has a number. */
interface Figures {
  readonly region: Cluster["region"];
  readonly students: number;
  readonly schools: number;
  readonly rural: number;
  readonly isMaori: boolean;
  readonly kura: number;
  readonly spread: number | undefined;
  readonly present: number | undefined;
  readonly phase: Phase | undefined;
}

/** Few different figures, so that equal scores and equal claims are common. */
const figures: fc.Arbitrary<Figures> = fc.record({
  region: fc.constantFrom<Cluster["region"]>("Auckland", "Waikato", "Canterbury"),
  students: fc.oneof(
    upTo(8).map((n) => n * 125),
    upTo(3000),
  ),
  schools: fc.integer({ min: 1, max: 9 }),
  rural: upTo(3),
  isMaori: fc.boolean(),
  kura: upTo(2),
  spread: fc.constantFrom(undefined, 5, 60),
  present: fc.constantFrom(undefined, 0, 1, 2),
  phase: fc.constantFrom<Phase | undefined>(...phases, "Beginning", "Beginning", undefined),
});

/** Either none or all of its students are Māori, so that its make-up stays exact as it grows. */
function clusterFrom(given: Figures, at: number): Cluster {
  const { region, students, schools, rural, isMaori, kura, spread, present } = given;
  return {
    number: String(at + 1),
    name: `Cluster ${at + 1}`,
    region,
    students,
    schools,
    ruralSchools: Math.min(rural, schools),
    maoriStudents: isMaori ? students : 0,
    pacificStudents: 0,
    maoriMediumKura: Math.min(kura, schools),
    ...(spread !== undefined && { spreadKm: spread }),
    ...(present !== undefined && { presentRoles: present }),
  };
}

/** The same cluster with more (or fewer) students of the same make-up. */
export const grown = (cluster: Cluster, by: number): Cluster => ({
  ...cluster,
  students: cluster.students + by,
  maoriStudents: cluster.maoriStudents === 0 ? 0 : cluster.maoriStudents + by,
});

const treatments: fc.Arbitrary<Record<Phase, PhaseTreatment>> = fc.oneof(
  fc.constant(policy().phaseTreatment),
  fc
    .array(fc.constantFrom(...phaseTreatments), { minLength: 5, maxLength: 5 })
    .map((all) => Object.fromEntries(phases.map((phase, i) => [phase, all[i]!])))
    .map((all) => all as Record<Phase, PhaseTreatment>),
);

const floor = fc.oneof(
  fc.constant(undefined),
  fc.record({ kind: fc.constantFrom("clusters" as const, "roles" as const), amount: upTo(3) }),
  fc.record({ kind: fc.constant("share" as const), amount: upTo(100) }),
);

const weights = fc.record({
  ruralShare: upTo(3),
  maoriPacificShare: upTo(3),
  maoriMedium: upTo(3),
  students: upTo(3),
});

/** All scores are equal. */
const noWeights = { ruralShare: 0, maoriPacificShare: 0, maoriMedium: 0, students: 0 };

const settings = fc.record({
  serve: fc.constantFrom(...servingWays),
  roles: upTo(40),
  studentsPerRole: fc.constantFrom(125, 250, 500),
  rounding: fc.constantFrom(...roundings),
  minimumRoles: upTo(1),
  maximumRoles: fc.constantFrom(undefined, undefined, 3, 8),
  schoolsPerRole: fc.constantFrom(undefined, 4),
  wideSpreadKm: fc.constantFrom(undefined, 30),
  schoolsPerRoleWide: fc.constantFrom(undefined, 3),
  phaseTreatment: treatments,
  weights: fc.oneof(weights, fc.constant(noWeights)),
  maoriMediumReference: fc.constantFrom(1, 2),
  studentsReference: fc.constantFrom(1000, 4000),
  lastCluster: fc.constantFrom(...lastClusterRules),
  keepPresentRoles: fc.boolean(),
  regionalFloor: floor,
  method: fc.constantFrom(...sharingMethods),
  ruralUpliftPercent: fc.constantFrom(0, 0, 30),
  maoriPacificUpliftPercent: fc.constantFrom(0, 0, 7),
});

/** Rules under which a cluster that grows never loses and more roles take none away. */
export const monotoneRules: readonly Partial<Policy>[] = [
  { serve: "Block", lastCluster: "Gets what is left" },
  ...sharingMethods
    .filter((method) => method !== "Hamilton" && method !== "Quota")
    .map((method): Partial<Policy> => ({ serve: "Proportional", method })),
];

/** A short name of such rules. */
export const nameOf = ({ serve, lastCluster, method }: Partial<Policy>): string =>
  `${serve}, ${lastCluster ?? method}`;

/** Overrides by place in the list of clusters; the same cluster at most once. */
const decisions = fc.uniqueArray(
  fc.record({ at: upTo(11), way: fc.constantFrom(...overrideWays), roles: upTo(3) }),
  { maxLength: 3, selector: ({ at }) => at },
);

/** Random input that can be allocated. `fixed` settings win over random ones. */
export const allocationCase = (fixed: Partial<Policy> = {}): fc.Arbitrary<AllocationInput> =>
  fc
    .record({
      rows: fc.array(figures, { minLength: 1, maxLength: 10 }),
      settings,
      decisions: fc.oneof(
        decisions.map((all) => all.slice(0, 0)),
        decisions,
      ),
    })
    .map(({ rows, settings, decisions }) => {
      const overrides = decisions
        .filter(({ at }) => at < rows.length)
        .map(({ at, way, roles }) =>
          override(String(at + 1), way, way === "First in a tie" ? undefined : roles),
        );
      const given = {
        policy: policy({ ...settings, ...fixed }),
        overrides,
        phases: Object.fromEntries(rows.map(({ phase }, at) => [String(at + 1), phase])),
      };
      return inputOf(rows.map(clusterFrom), given);
    })
    .filter((input) => allocate(input).ok);
