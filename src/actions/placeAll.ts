import { error, warning, type Problem } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import type { Watch } from "../hosts/Host";
import type { Placement } from "../engine/placement/placement";
import type { Placer } from "./placer";
import {
  isPlaced,
  whyNot,
  type AskedCluster,
  type NotPlaced,
  type PlacedCluster,
  type Placing,
} from "./placing";

/**
 * Places cluster by cluster. One that cannot be placed does not stop the others: it is in the
 * answer with what stands in its way, and a warning names it. A failure where none can be placed.
 */
export async function placeAll(
  { clusters }: Placing,
  placer: Placer,
  watch: Watch = {},
): Promise<Result<readonly PlacedCluster[]>> {
  const placed: PlacedCluster[] = [];
  const warnings: Problem[] = [];
  const isStopped = () => watch.isCancelled?.() === true;
  for (const [index, asked] of clusters.entries()) {
    watch.progress?.("Placing the roles", index / clusters.length);
    await watch.pause?.();
    if (isStopped()) return failure([stopped]);
    const result = await placer(asked, { isCancelled: isStopped });
    placed.push(
      result.ok ? { ...asked, placement: result.value } : { ...asked, problems: result.problems },
    );
    if (result.ok)
      warnings.push(
        ...[...result.warnings, ...unusedEmployers(asked, result.value)].map((problem) =>
          ofCluster(asked, problem),
        ),
      );
  }
  return isStopped() ? failure([stopped]) : unlessNone(placed, warnings);
}

/** Employers given for schools where no LSC is based. */
const unusedEmployers = ({ rules }: AskedCluster, { schools }: Placement): Problem[] =>
  schools
    .filter(({ school, hosted }) => hosted === 0 && rules.employers?.has(school.number))
    .map(({ school }) =>
      warning(
        "employer-of-nobody",
        `An employer is given for ${school.name} (${school.number}), where no LSC is based, so nothing is done by it. Base one there, or take the employer away.`,
      ),
    );

/** What was placed, with a warning for each cluster that was not; a failure where none was. */
function unlessNone(
  placed: readonly PlacedCluster[],
  warnings: readonly Problem[],
): Result<readonly PlacedCluster[]> {
  const left = placed.filter((each): each is NotPlaced => !isPlaced(each));
  return left.length < placed.length
    ? success(placed, [...left.map(notPlaced), ...warnings])
    : failure(left.flatMap((each) => each.problems.map((problem) => ofCluster(each, problem))));
}

const nameOf = ({ cluster: { number, name } }: AskedCluster) => `Cluster ${number} (${name})`;

/** What a problem of a placement names where it is about one cluster. */
export const aboutCluster = (number: string): string => `cluster ${number}`;

const ofCluster = (asked: AskedCluster, problem: Problem): Problem => ({
  ...problem,
  sentence: `${nameOf(asked)}: ${problem.sentence}`,
  place: { ...problem.place, about: aboutCluster(asked.cluster.number) },
});

const notPlaced = (asked: NotPlaced): Problem =>
  warning("not-placed", `${nameOf(asked)} is not placed. ${whyNot(asked)}`, {
    about: aboutCluster(asked.cluster.number),
  });

const stopped = error("cancelled", "Stopped as you asked. Nothing was written.");
