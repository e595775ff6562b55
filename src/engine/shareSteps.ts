import { countText, listText, numberText } from "../domain/wording";
import type { Allocation, Decision } from "./allocate";
import { divisorSteps } from "./divisorStep";
import { floorSteps } from "./floorStep";
import { limitsOn, sharingGroup, type SharingGroup } from "./sharingGroup";
import type { Step } from "./step";

/** How a ranked cluster's weight became roles (proportional). O(n). */
export function shareSteps(allocation: Allocation, decision: Decision): Step[] {
  const { cluster, computed, place } = decision;
  const { policy } = allocation.input;
  const group = sharingGroup(allocation, decision);
  const { limits } = allocation.serving.entries[place! - 1]!;
  const within = group.share ? `, in its region ${cluster.region}` : "";
  return [
    ...regionSteps(allocation, group),
    exactShare(allocation, limits.weight, group),
    ...floorSteps(cluster, policy),
    ...(policy.maximumRoles === undefined
      ? []
      : [{ what: "Maximum", sentence: `It gets at most ${countText(limits.cap, "role")}.` }]),
    ...divisorSteps(allocation, decision, group),
    {
      what: "Award",
      sentence: `Whole roles by the ${policy.method} method${within}: ${numberText(computed)}.`,
      roles: computed,
    },
  ];
}

function regionSteps({ prepared }: Allocation, { share, places }: SharingGroup): Step[] {
  if (!share) return [];
  const { region, roles, floor, clusterFloors } = share;
  const whose = floor > clusterFloors ? "its regional floor" : "its clusters' floors";
  const sure = floor > 0 ? `, at least ${numberText(floor)} by ${whose}` : "";
  const shared =
    places.length === 1 ? "It has one cluster" : `${numberText(places.length)} clusters share them`;
  return [
    {
      what: "Region",
      sentence: `${region} gets ${numberText(roles)} of ${countText(prepared.roles, "role")} in the first stage${sure}. ${shared}.`,
    },
  ];
}

function exactShare(allocation: Allocation, weight: number, group: SharingGroup): Step {
  const { entries } = allocation.serving;
  const { places, roles, share } = group;
  const weights = places.reduce((sum, place) => sum + entries[place]!.limits.weight, 0);
  const exact = weights === 0 ? 0 : (weight * roles) / weights;
  const limits = limitsOn(allocation, group);
  const before = limits.length > 0 ? `, before ${listText(limits)}` : "";
  const whose = share ? "its region's " : "";
  return {
    what: "Share",
    sentence: `Its exact share of ${whose}${countText(roles, "role")} by weight is ${numberText(exact, 2)}${before}.`,
  };
}
