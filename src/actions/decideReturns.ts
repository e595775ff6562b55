import type { Region } from "../domain/region";
import { incompleteIn, type CheckedReturn } from "./checkReturn";
import { agrees, differencesBetween, type ReturnConflict, type Side } from "./returnDifferences";

/** What became of a file. */
export type ReturnState =
  /** All its rows are taken over. */
  | "taken"
  /** All of it stands in the workbook already. */
  | "unchanged"
  /** Another file of this run says the same. */
  | "same"
  /** Some rows are not complete; the others are taken over once a person accepts the file. */
  | "incomplete"
  /** Another return of the region, or what was collected before, says otherwise; a person decides. */
  | "undecided"
  /** A person accepted another return of the region. */
  | "passed over"
  /** It is not what was sent. */
  | "refused";

/** A return and what became of it. */
export interface DecidedReturn {
  readonly checked: CheckedReturn;
  readonly state: ReturnState;
}

export interface Decisions {
  readonly decided: readonly DecidedReturn[];
  readonly conflicts: readonly ReturnConflict[];
}

/**
 * Decides which returns are taken over. Nothing is decided for a person: of two that differ, of
 * one that is not complete, and of one that differs from what was collected before, only those
 * that were accepted by name.
 * @param before what was collected before, by region
 */
export function decideReturns(
  returns: readonly CheckedReturn[],
  before: (region: Region) => Side,
  accepted: ReadonlySet<string>,
): Decisions {
  const regions = [...new Set(returns.map(({ region }) => region))];
  const groups = regions.map((region) => {
    const own = returns.filter((each) => each.region === region);
    const sound = own.filter(({ refusals }) => refusals.length === 0);
    const refused = own.filter(({ refusals }) => refusals.length > 0);
    const decided = decideRegion(sound, before(region), accepted);
    return {
      decided: [
        ...decided.decided,
        ...refused.map((checked) => ({ checked, state: "refused" as const })),
      ],
      conflicts: decided.conflicts,
    };
  });
  return {
    decided: groups.flatMap(({ decided }) => decided),
    conflicts: groups.flatMap(({ conflicts }) => conflicts),
  };
}

function decideRegion(
  returns: readonly CheckedReturn[],
  before: Side,
  accepted: ReadonlySet<string>,
): Decisions {
  const firsts = returns.filter((_, index) => !isSaidBefore(returns, index));
  const same = returns.filter((each) => !firsts.includes(each));
  const chosen = firsts.filter(({ file }) => accepted.has(file));
  const candidates = chosen.length === 1 ? chosen : firsts;
  const states = (of: readonly CheckedReturn[], state: ReturnState): DecidedReturn[] =>
    of.map((checked) => ({ checked, state }));
  const rest = [
    ...states(same, "same"),
    ...states(
      firsts.filter((each) => !candidates.includes(each)),
      "passed over",
    ),
  ];
  if (candidates.length > 1)
    return {
      decided: [...states(candidates, "undecided"), ...rest],
      conflicts: [conflictOf(candidates.map(wholeSideOf), candidates[0]!.region)],
    };
  const [only] = candidates;
  if (!only) return { decided: rest, conflicts: [] };
  const state = stateOf(only, before, chosen.length === 1);
  return {
    decided: [{ checked: only, state }, ...rest],
    conflicts: state === "undecided" ? [conflictOf([before, wholeSideOf(only)], only.region)] : [],
  };
}

/** Whether an earlier file of the run says the same, in rows that are not complete too. */
function isSaidBefore(returns: readonly CheckedReturn[], index: number): boolean {
  const own = returns[index]!;
  return returns
    .slice(0, index)
    .some((other) => differencesBetween([wholeSideOf(other), wholeSideOf(own)]).length === 0);
}

function stateOf(only: CheckedReturn, before: Side, isAccepted: boolean): ReturnState {
  const side = sideOf(only);
  if (!isAccepted && !agrees(before, side)) return "undecided";
  if (!isAccepted && incompleteIn(only) > 0) return "incomplete";
  const isSame = differencesBetween([before, side]).length === 0;
  return isSame ? "unchanged" : "taken";
}

const sideOf = ({ file, completedBy, assessments, learning }: CheckedReturn): Side => ({
  name: file,
  ...(completedBy !== undefined && { completedBy }),
  assessments,
  learning,
});

/** All that a person sees of it, rows that are not complete too. */
const wholeSideOf = (checked: CheckedReturn): Side => ({
  ...sideOf(checked),
  unfinished: checked.unfinished,
});

const conflictOf = (sides: readonly Side[], region: Region): ReturnConflict => ({
  region,
  sides: sides.map(({ name, completedBy }) => ({ name, ...(completedBy && { completedBy }) })),
  differences: differencesBetween(sides),
});
