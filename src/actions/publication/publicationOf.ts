import type { Day } from "../../domain/day";
import type { Override } from "../../domain/override";
import { plainText } from "../../domain/plainText";
import type { Scenario } from "../../domain/scenario";
import type { School } from "../../domain/school";
import type { Allocation } from "../../engine/allocate";
import type { Explanation } from "../../engine/explain";
import { headlineOf } from "../../engine/headlineOf";
import { schoolReason, type NearestMember } from "../../engine/schoolReason";
import type { AllocationSide } from "../allocationSide";
import { inOrderOfService } from "../inOrderOfService";
import { snapshotText, standingText } from "../resultLines";
import { nearestMembers } from "./nearestMembers";
import type { Publication, PublicDecision, PublicSchool } from "./publication";
import type { PlacedSchools } from "./readPlaced";

/** What a publication says beside the allocation and its reasons. */
interface Parts {
  readonly publishedOn: Day;
  readonly contact: string | undefined;
  readonly scenario: Scenario | undefined;
  readonly schools: readonly School[];
  readonly placed: PlacedSchools;
}

/** Puts together what everyone may read: every cluster and every school with its reason. */
export function publicationOf(
  { values }: AllocationSide,
  allocation: Allocation,
  explanations: readonly Explanation[],
  { publishedOn, contact, scenario, schools, placed }: Parts,
): Publication {
  const clusters = inOrderOfService(explanations, ({ decision }) => decision);
  const byNumber = new Map(clusters.map((each) => [each.decision.cluster.number, each]));
  const nearest = nearestMembers(schools, byNumber);
  return {
    about: {
      version: scenario?.name ?? String(values.name ?? ""),
      ...(scenario?.frozenFor !== undefined && { paper: scenario.frozenFor }),
      publishedOn,
      ...(contact !== undefined && { contact }),
      headline: headlineOf(allocation),
      snapshot: snapshotText(values),
      aboutData: String(values.aboutData ?? ""),
      standing: standingText(values),
      hasPlacement: placed.schools !== undefined,
    },
    values,
    allocation,
    clusters,
    schools: byName(schools).map((school) => publicSchool(school, byNumber, { placed, nearest })),
    decisions: publicDecisions(allocation),
  };
}

interface Around {
  readonly placed: PlacedSchools;
  readonly nearest: (school: School) => NearestMember | undefined;
}

function publicSchool(
  school: School,
  clusters: ReadonlyMap<string, Explanation>,
  { placed: { schools, decisions }, nearest: nearestTo }: Around,
): PublicSchool {
  const explanation =
    school.status === "Closed" ? undefined : clusters.get(school.clusterNumber ?? "");
  const placed = schools?.get(school.number);
  const decision = decisions.get(school.number);
  const isAlone = school.status !== "Closed" && school.clusterNumber === undefined;
  const nearest = isAlone ? nearestTo(school) : undefined;
  const known = {
    school,
    ...(explanation && { explanation }),
    ...(placed && { placed }),
    ...(nearest && { nearest }),
  };
  return { ...known, reason: schoolReason({ ...known, ...(decision && { decision }) }) };
}

/** As a person looks for them: macrons and letter case do not count. */
const byName = (schools: readonly School[]): School[] =>
  schools
    .map((school) => ({ school, name: plainText(school.name) }))
    .sort((a, b) => compareTexts(a.name, b.name) || compareTexts(a.school.number, b.school.number))
    .map(({ school }) => school);

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function publicDecisions({ input }: Allocation): PublicDecision[] {
  const clusters = new Map(input.clusters.map((cluster) => [cluster.number, cluster]));
  return input.overrides.flatMap((override) => {
    const cluster = clusters.get(override.clusterNumber);
    if (!cluster) return [];
    return [
      {
        clusterNumber: cluster.number,
        clusterName: cluster.name,
        region: cluster.region,
        decision: decisionText(override),
        decidedOn: override.decidedOn,
        reason: override.reason,
      },
    ];
  });
}

const decisionText = ({ way, roles }: Override): string =>
  way === "First in a tie" ? way : `${roles ?? 0} roles, ${way.toLowerCase()}`;
