import type { SweepPlan } from "../../domain/sweep";
import type { RoleSpread } from "./RoleTally";
import type { SpreadFigures } from "./Spread";

/** What came of many draws. */
export interface Sweep {
  readonly plan: SweepPlan;
  /** Draws made, those that could not be allocated included. */
  readonly draws: number;
  /** Draws that could not be allocated, such as where floors took more roles than there were. */
  readonly refused: number;
  /** Of each cluster, in the order of the clusters; undefined where no draw could be allocated. */
  readonly clusters: readonly RoleSpread[] | undefined;
  /** In a draw: clusters with roles now that have some too. */
  readonly kept: SpreadFigures | undefined;
  /** In a draw: roles that go elsewhere than now. */
  readonly moved: SpreadFigures | undefined;
  /** How alike the order of a draw is to the present one, by Kendall's τ-b; of the first draws. */
  readonly alike: SpreadFigures | undefined;
}

/** Draws that could be allocated. */
export const allocatedDraws = ({ draws, refused }: Sweep): number => draws - refused;
