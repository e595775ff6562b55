import { countText, listText } from "../domain/wording";
import type { Allocation, Decision } from "./allocate";
import type { Step } from "./step";

/** What settled a tie of a cluster about its place or its roles. */
export function tieSteps({ serving }: Allocation, { tie, cluster }: Decision): Step[] {
  if (!tie) return [];
  const others = tie.places
    .map((place) => serving.entries[place]!.candidate.cluster.number)
    .filter((number) => number !== cluster.number);
  const named =
    others.length > 5
      ? countText(others.length, "other cluster")
      : `${others.length === 1 ? "cluster" : "clusters"} ${listText(others)}`;
  const about = tie.roles === undefined ? "score" : `claim to ${lastRoles(tie.roles)}`;
  return [
    { what: "Tie", sentence: `Its ${about} equals that of ${named}; ${tie.rule} settled it.` },
  ];
}

/** What settled a tie of its region, where roles went to regions first. */
export function regionTieSteps(
  { serving: { regionTie } }: Allocation,
  { cluster, claim }: Decision,
): Step[] {
  if (!claim || !regionTie?.tied.includes(cluster.region)) return [];
  const others = regionTie.tied.filter((region) => region !== cluster.region);
  return [
    {
      what: "Tie",
      sentence: `Its region's claim to ${lastRoles(regionTie.roles)} equals that of ${others.join("; ")}. More students, then north before south, settled it.`,
    },
  ];
}

const lastRoles = (roles: number): string =>
  roles === 1 ? "the last role" : `the last ${countText(roles, "role")}`;
