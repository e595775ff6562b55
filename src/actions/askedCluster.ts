import type { Cluster } from "../domain/cluster";
import { plainText } from "../domain/plainText";
import { error } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import { countText } from "../domain/wording";
import { nearestName } from "../sheets/nearestName";

interface OfCluster {
  readonly cluster: Pick<Cluster, "number" | "name">;
}

/** The one of the cluster with that number, else with that name. @param where it was asked for */
export function askedCluster<Of extends OfCluster>(
  text: string,
  among: readonly Of[],
  where: string,
): Result<Of> {
  const asked = text.trim();
  const named = among.filter(({ cluster }) => plainText(cluster.name) === plainText(asked));
  const found =
    among.find(({ cluster }) => cluster.number === asked) ??
    (named.length === 1 ? named[0] : undefined);
  if (found) return success(found);
  const sentence =
    named.length > 1
      ? `${countText(named.length, "cluster")} have the name "${asked}". Give the number.`
      : `There is no cluster "${asked}". ${instead(asked, among)}`;
  return failure([error("no-such-cluster", sentence, { sheet: where })]);
}

function instead(asked: string, among: readonly OfCluster[]): string {
  const nearest = nearestName(
    asked,
    among.map(({ cluster }) => cluster.name),
  );
  return nearest === undefined
    ? "Give the number or the whole name of one of the clusters."
    : `Did you mean "${nearest}"?`;
}
