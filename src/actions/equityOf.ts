import type { School } from "../domain/school";
import { error } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import type { Allocation } from "../engine/allocate";
import { groupsBy } from "../engine/equity/group";
import { groupReach, type GroupReach } from "../engine/equity/groupReach";
import { leftOut, type LeftOut } from "../engine/equity/leftOut";
import { decileBands, needByDecile, schoolSizes } from "../parameters/equityParameters";
import type { AllocationSide } from "./allocationSide";

/** Whom an allocation reaches, against all there are, and who is left out. */
export interface Equity {
  readonly allocation: Allocation;
  /** Everyone first. */
  readonly groups: readonly GroupReach[];
  readonly leftOut: readonly LeftOut[];
  /** Whether the decile of any school is known; else need is the number of students. */
  readonly hasDeciles: boolean;
}

/** What groups are told apart by. */
export const equityGroups = groupsBy({
  sizes: schoolSizes.value,
  deciles: decileBands.value,
  smallBelow: schoolSizes.value[0]!.to + 1,
});

/** Weight of a student of a school in the measure of need, which is an assumption. */
export function needOf({ decile }: Pick<School, "decile">): number {
  const own = needByDecile.value.find(
    ({ from, to }) => decile !== undefined && decile >= from && decile <= to,
  );
  return 1 + (own?.percent ?? 0) / 100;
}

/** The equity view of one side; needs the schools. */
export function equityOf(
  { schools }: Pick<AllocationSide, "schools">,
  allocation: Allocation,
): Result<Equity> {
  if (schools.length === 0) return failure([noSchools]);
  const { decisions } = allocation;
  const hasDeciles = schools.some(({ decile }) => decile !== undefined);
  const groups = groupReach(equityGroups, schools, decisions, needOf).filter(
    ({ kind, all }) => all.schools > 0 || (kind !== "Size" && kind !== "Decile"),
  );
  return success({
    allocation,
    groups: hasDeciles ? groups : groups.filter(({ kind }) => kind !== "Decile"),
    leftOut: leftOut(schools, decisions),
    hasDeciles,
  });
}

const noSchools = error(
  "no-schools",
  "The workbook has no Schools table with open schools, so nobody knows who is in no cluster, nor the size and decile of a school. Add the table, or import a schools directory.",
  { sheet: "Schools" },
);
