import type { School } from "../../../domain/school";
import { countText, numberText } from "../../../domain/wording";
import type { Explanation } from "../../../engine/explain";
import { factorPoints, type Factor } from "../../../engine/score";
import { isOrdered } from "../publicRows";

/** What a rural or Māori medium school brought its cluster, where clusters were ordered by score. */
export function countedSentences(school: School, explanation: Explanation): string[] {
  const { candidate, cluster, phase } = explanation.decision;
  if (phase === undefined && (school.rural || school.maoriMedium)) return [notCounted(school)];
  if (!isOrdered(explanation)) return [];
  const factors = new Map(candidate?.score.factors.map((factor) => [factor.name, factor]));
  const rural = factors.get("rural schools");
  const kura = factors.get("Māori medium kura");
  return [
    ...(school.rural && rural
      ? [
          `It counted as rural: ${numberText(cluster.ruralSchools)} of ${countText(cluster.schools, "school")} are, which gave the cluster ${pointsOf(rural)}.`,
        ]
      : []),
    ...(school.maoriMedium && kura
      ? [
          `It counted as a Māori medium kura: the cluster has ${numberText(cluster.maoriMediumKura)}, which gave it ${pointsOf(kura)}.`,
        ]
      : []),
  ];
}

const pointsOf = (factor: Factor): string =>
  `${numberText(factorPoints(factor), 1)} of ${countText(factor.weight, "point")}`;

const notCounted = ({ rural, maoriMedium }: School): string => {
  const what = [...(rural ? ["rural"] : []), ...(maoriMedium ? ["a Māori medium kura"] : [])];
  return `That it is ${what.join(" and ")} could not count, because its cluster was not yet ranked.`;
};
