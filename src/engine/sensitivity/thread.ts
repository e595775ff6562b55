import { allocatedDraws, type Sweep } from "./sweep";

/** In which draws a cluster has a role. */
export type InDraws = "every" | "some" | "none";

/** How sure it is that one cluster has a role. */
export interface Certainty {
  /** Share of the draws in which it has a role, from 0 to 1. */
  readonly share: number;
  readonly inDraws: InDraws;
  /** Whether it has a role in many draws and none now, or none in many and some now. */
  readonly hangsOnThread: boolean;
  /** Whether it has the same number of roles in every draw. */
  readonly isSame: boolean;
}

/**
 * How sure each cluster's roles are, in the order of the clusters; undefined where no draw could
 * be allocated.
 * @param present roles of each cluster now
 * @param threadPercent in how many of a hundred draws it is otherwise at least for a thread
 */
export function certainties(
  sweep: Sweep,
  present: ArrayLike<number>,
  threadPercent: number,
): readonly Certainty[] | undefined {
  const draws = allocatedDraws(sweep);
  return sweep.clusters?.map(({ withRole, least, most }, row) => {
    const otherwise = present[row]! > 0 ? draws - withRole : withRole;
    return {
      share: withRole / draws,
      inDraws: withRole === draws ? "every" : withRole === 0 ? "none" : "some",
      hangsOnThread: otherwise * 100 >= threadPercent * draws,
      isSame: least === most,
    };
  });
}
