import type { Phase } from "../domain/phase";
import { phases } from "../domain/phase";
import type {
  HostSchools,
  PhaseTreatment,
  PlacementPolicy,
  Policy,
  RegionalFloor,
} from "../domain/policy";
import type { ParameterValue } from "./parameter";
import type { PolicyKey } from "./policyParameter";
import { policyParameters } from "./policyParameters";

/** A value for each setting, checked one by one beforehand. */
export type PolicyValues = Readonly<Record<PolicyKey, ParameterValue>>;

/** The standard value of each setting. */
export const standardValues = (): PolicyValues =>
  Object.fromEntries(policyParameters.map(({ key, standard }) => [key, standard])) as PolicyValues;

/** The policy that checked values stand for. */
export function policyFrom(values: PolicyValues): Policy {
  const whole = (key: PolicyKey) => Number(values[key]);
  const optional = (key: PolicyKey) => (values[key] === null ? undefined : Number(values[key]));
  const choice = <Choice>(key: PolicyKey) => values[key] as Choice;
  return {
    name: String(values.name ?? ""),
    aboutData: String(values.aboutData ?? ""),
    serve: choice("serve"),
    roles: whole("roles"),
    asAt: String(values.asAt),
    ...(values.frozenSnapshot !== null && { frozenSnapshot: String(values.frozenSnapshot) }),
    studentsPerRole: whole("studentsPerRole"),
    rounding: choice("rounding"),
    minimumRoles: whole("minimumRoles"),
    maximumRoles: optional("maximumRoles"),
    schoolsPerRole: optional("schoolsPerRole"),
    wideSpreadKm: optional("wideSpreadKm"),
    schoolsPerRoleWide: optional("schoolsPerRoleWide"),
    phaseTreatment: Object.fromEntries(
      phases.map((phase) => [phase, values[`phase ${phase}`]]),
    ) as Record<Phase, PhaseTreatment>,
    weights: {
      ruralShare: whole("ruralShareWeight"),
      maoriPacificShare: whole("maoriPacificShareWeight"),
      maoriMedium: whole("maoriMediumWeight"),
      students: whole("studentsWeight"),
    },
    maoriMediumReference: whole("maoriMediumReference"),
    studentsReference: whole("studentsReference"),
    lastCluster: choice("lastCluster"),
    keepPresentRoles: values.keepPresentRoles === true,
    regionalFloor: regionalFloorFrom(values),
    method: choice("method"),
    ruralUpliftPercent: whole("ruralUpliftPercent"),
    maoriPacificUpliftPercent: whole("maoriPacificUpliftPercent"),
    placement: placementFrom(values),
  };
}

const placementFrom = ({
  hostSchools,
  largestHostKm,
  schoolWeeks,
}: PolicyValues): PlacementPolicy => ({
  hosts: hostSchools as HostSchools,
  ...(largestHostKm !== null && { largestDistanceKm: Number(largestHostKm) }),
  schoolWeeks: Number(schoolWeeks),
});

const floorKinds: Record<string, RegionalFloor["kind"]> = {
  Clusters: "clusters",
  "Share of students": "share",
  Roles: "roles",
};

function regionalFloorFrom(values: PolicyValues): RegionalFloor | undefined {
  const kind = floorKinds[String(values.regionalFloorKind)];
  const amount = Number(values.regionalFloorAmount);
  return kind === undefined || amount === 0 ? undefined : { kind, amount };
}

/** The policy with every setting at its standard. */
export const standardPolicy = (): Policy => policyFrom(standardValues());
