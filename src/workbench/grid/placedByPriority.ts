import type { Condition } from "./Condition";

/** The conditions with one added, or put in place of the one with its id, and priorities from 0 without gaps. */
export function placedByPriority(all: readonly Condition[], condition: Condition): Condition[] {
  const others = all.filter(({ id }) => id !== condition.id);
  return others
    .toSpliced(condition.priority, 0, condition)
    .map((each, priority) => ({ ...each, priority }));
}
