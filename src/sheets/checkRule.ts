import type { LastClusterRule, SharingMethod } from "../domain/policy";

/** One ranked cluster with what its roles are checked by. */
export interface CheckSheetRow {
  readonly place: number;
  readonly clusterNumber: string;
  readonly clusterName: string;
  readonly claim: number;
  readonly kept: number;
  readonly before: number;
  readonly weight: number;
  readonly divisor?: number;
  readonly floor: number;
  readonly cap?: number;
  readonly roles: number;
  readonly byCheck?: number;
  /** Whether a decision on top replaced the roles of the Allocation sheet. */
  readonly isReplaced: boolean;
}

/** By which rule the roles are checked. */
export type CheckRule =
  | { readonly way: "claims"; readonly lastCluster: LastClusterRule }
  | { readonly way: "divisor"; readonly method: SharingMethod; readonly hasCap: boolean }
  | { readonly way: "sum" };
