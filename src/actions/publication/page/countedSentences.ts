import type { Cluster } from "../../../domain/cluster";
import type { School } from "../../../domain/school";
import { countText, numberText } from "../../../domain/wording";
import type { Explanation } from "../../../engine/explain";
import { factorPoints, type Factor, type Score } from "../../../engine/score";
import { isOrdered } from "../publicRows";
import type { Race } from "./race";

/** What a rural or Māori medium school brought its cluster, where clusters were ordered by score. */
export function countedSentences(
  school: School,
  explanation: Explanation,
  race: Race | undefined,
): string[] {
  const { candidate, cluster, phase, override } = explanation.decision;
  if (!school.rural && !school.maoriMedium) return [];
  if (phase === undefined) return [notCounted(school)];
  if (!candidate || !isOrdered(explanation)) return [];
  const counted = pointsSentences(school, cluster, candidate.score);
  const isOrderOnly = counted.length > 0 && !override && race?.isPriority(phase) === true;
  return isOrderOnly ? [...counted, orderOnly] : counted;
}

const orderOnly =
  "That moved its cluster's place in the order, not its roles: every cluster in a priority phase got some.";

const notCounted = ({ rural, maoriMedium }: School): string => {
  const what = [...(rural ? ["rural"] : []), ...(maoriMedium ? ["a Māori medium kura"] : [])];
  return `That it is ${what.join(" and ")} could not count, because its cluster was not yet ranked.`;
};

function pointsSentences(
  school: School,
  { ruralSchools, schools, maoriMediumKura }: Cluster,
  { factors }: Score,
): string[] {
  const pointsFor = (name: Factor["name"]) => {
    const factor = factors.find((each) => each.name === name);
    return (
      factor && `${numberText(factorPoints(factor), 1)} of ${countText(factor.weight, "point")}`
    );
  };
  const rural = school.rural && pointsFor("rural schools");
  const kura = school.maoriMedium && pointsFor("Māori medium kura");
  return [
    rural &&
      `It counted as rural: ${numberText(ruralSchools)} of ${countText(schools, "school")} are, which gave the cluster ${rural}.`,
    kura &&
      `It counted as a Māori medium kura: the cluster has ${numberText(maoriMediumKura)}, which gave it ${kura}.`,
  ].filter((sentence) => typeof sentence === "string");
}
