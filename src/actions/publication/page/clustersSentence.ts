import { describeDay } from "../../../domain/day";
import { countText, numberText } from "../../../domain/wording";
import { coverageOf } from "../../../engine/headlineOf";
import type { Publication } from "../publication";

/** Why one number of clusters is listed and another is counted, in the publication's own numbers. */
export function clustersSentence({ allocation, clusters }: Publication): string {
  const day = describeDay(allocation.input.snapshot.asAt);
  const inModel = clusters.filter(({ decision }) => decision.phase !== undefined).length;
  const others = clusters.length - inModel;
  const model = `in the Learning Support Delivery Model on ${day}`;
  if (others === 0)
    return `${countText(clusters.length, "cluster is", "clusters are")} listed here, all of them ${model}.`;
  const listed = `${countText(clusters.length, "cluster is", "clusters are")} listed here: ${numberText(inModel)} ${were(inModel)} ${model}, the other ${numberText(others)} not yet.`;
  const counted = coverageOf(allocation)[0]!.all.clusters;
  const withRoles = counted - inModel;
  return withRoles === 0
    ? `${listed} Where this page says “of ${countText(inModel, "cluster")}”, those ${numberText(others)} are left out: they could not be given roles.`
    : `${listed} Of those ${numberText(others)}, ${numberText(withRoles)} ${withRoles === 1 ? "has" : "have"} roles all the same, so this page says “of ${countText(counted, "cluster")}”.`;
}

const were = (count: number): string => (count === 1 ? "was" : "were");
