import type { Assessment } from "../domain/assessment";
import type { Cluster } from "../domain/cluster";
import type { FrozenPhase } from "../domain/frozenPhase";
import type { Override } from "../domain/override";
import type { School } from "../domain/school";
import type { PolicyRow } from "../sheets/policy";
import type { ReadTable } from "../sheets/readRows";

/** Tables as read; undefined where the workbook has none. */
export interface Tables {
  readonly schools: ReadTable<School> | undefined;
  readonly clusters: ReadTable<Cluster> | undefined;
  readonly phases: ReadTable<Assessment> | undefined;
  readonly overrides: ReadTable<Override> | undefined;
  readonly policy: ReadTable<PolicyRow> | undefined;
  readonly snapshots: ReadTable<FrozenPhase> | undefined;
}
