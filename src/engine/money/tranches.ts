import type { Day } from "../../domain/day";
import type { Tranche } from "./costs";

/** When roles start: all on one day, or in tranches. */
export interface Starts {
  /** Day on which all start, where there are no tranches. */
  readonly start: Day;
  /** In the order of their starts; the roles of the last are all that the others leave. */
  readonly tranches?: readonly Tranche[];
}

/** The days on which roles start, earliest first. */
export const startDays = ({ start, tranches = [] }: Starts): readonly Day[] =>
  tranches.length === 0 ? [start] : tranches.map((tranche) => tranche.start);

/**
 * So many roles by tranche: each is filled before the next begins, and the last takes all the
 * others leave. So a role more is a role more in one tranche, and none fewer in another.
 * @returns one for each day of `startDays`; later ones may have no roles
 */
export function filledTranches(roles: number, { start, tranches = [] }: Starts): Tranche[] {
  if (tranches.length === 0) return [{ roles, start }];
  let left = roles;
  return tranches.map((tranche, index) => {
    const taken = index === tranches.length - 1 ? left : Math.min(left, tranche.roles);
    left -= taken;
    return { roles: taken, start: tranche.start };
  });
}
