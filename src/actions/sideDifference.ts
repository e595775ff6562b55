import type { AllocationSide } from "./allocationSide";

/** Something that is different between two sides, as a person reads it. */
export interface Difference {
  /** What it is a part of: Data, Phases, a group of the Policy sheet, or Decisions. */
  readonly group: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** Which clusters it is about, where it is about some. */
  readonly which?: string;
}

/** A difference that can change roles, and how one side becomes like the other in it alone. */
export interface RuleDifference extends Difference {
  readonly become: (side: AllocationSide) => AllocationSide;
}

/** So many names are listed before "and n more". */
const mostNames = 8;

/** `Awa (1), Maunga (2) and 12 more`. */
export function namesText(names: readonly string[]): string {
  const rest = names.length - mostNames;
  return rest > 1 ? `${names.slice(0, mostNames).join(", ")} and ${rest} more` : names.join(", ");
}
