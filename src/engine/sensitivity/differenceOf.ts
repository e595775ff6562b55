/** What one allocation does to another of the same clusters. */
export interface RolesMoved {
  /** Roles that clusters get more, and fewer, all together. */
  readonly gained: number;
  readonly lost: number;
  /** Clusters that get their first roles, and that lose all they have. */
  readonly clustersGained: number;
  readonly clustersLost: number;
}

/** @param before roles of each cluster; `after` in the same order */
export function differenceOf(before: ArrayLike<number>, after: ArrayLike<number>): RolesMoved {
  let [gained, lost, clustersGained, clustersLost] = [0, 0, 0, 0];
  for (let row = 0; row < before.length; row++) {
    const [was, is] = [before[row]!, after[row]!];
    if (is > was) gained += is - was;
    else lost += was - is;
    if (was === 0 && is > 0) clustersGained++;
    if (was > 0 && is === 0) clustersLost++;
  }
  return { gained, lost, clustersGained, clustersLost };
}

/** Roles that go elsewhere: those gained or those lost, whichever are more. */
export const movedRoles = ({ gained, lost }: RolesMoved): number => Math.max(gained, lost);
