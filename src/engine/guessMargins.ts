import type { Allocation, Decision } from "./allocate";
import { marginsOf as sharingMargins } from "./apportion/margins";
import type { Margins } from "./margins";
import { sharingTerms } from "./sharingTerms";

/**
 * Where to begin looking for the margins of a cluster: exact where its region's roles and the tie
 * rule stay as they are, which is most often so. From the beginning in block. O(n).
 */
export function guessMargins(allocation: Allocation, { cluster, place }: Decision): Margins {
  const { serving, input } = allocation;
  const { serve, method, regionalFloor } = input.policy;
  if (serve === "Block" || place === undefined) return {};
  const own = serving.entries[place - 1]!;
  if (own.limits.weight === 0) return {};
  const members = serving.entries.flatMap((entry, index) =>
    regionalFloor && entry.candidate.cluster.region !== cluster.region ? [] : [{ entry, index }],
  );
  const terms = sharingTerms(members.map(({ entry }) => entry));
  const awards = Int32Array.from(members, ({ index }) => serving.roles[index]!);
  const margins = sharingMargins(terms.weights, { awards }, { method, ...terms });
  const at = members.findIndex(({ entry }) => entry === own);
  const students = (weight: number | undefined) =>
    weight === undefined ? undefined : Math.ceil((weight * cluster.students) / own.limits.weight);
  const [studentsToGain, studentsToLose] = [margins?.toGain[at], margins?.toLose[at]].map(students);
  return {
    ...(studentsToGain !== undefined && { studentsToGain }),
    ...(studentsToLose !== undefined && { studentsToLose }),
  };
}
