import { compareClusterNumbers } from "../domain/cluster";
import type { Decision } from "../engine/allocate";

/**
 * Decisions, or what was made of each, by order of service; those not ranked come last, those with
 * roles before others. O(n) but for these.
 */
export function inOrderOfService<Each>(
  all: readonly Each[],
  decisionOf: (one: Each) => Decision,
): Each[] {
  const inOrder: Each[] = new Array(all.length);
  const unranked: Each[] = [];
  for (const one of all) {
    const { place } = decisionOf(one);
    if (place === undefined) unranked.push(one);
    else inOrder[place - 1] = one;
  }
  const ranked = all.length - unranked.length;
  unranked
    .sort((a, b) => compareUnranked(decisionOf(a), decisionOf(b)))
    .forEach((one, index) => (inOrder[ranked + index] = one));
  return inOrder;
}

const compareUnranked = (a: Decision, b: Decision): number =>
  b.roles - a.roles || compareClusterNumbers(a.cluster.number, b.cluster.number);
