import type { Measure } from "./measure";
import type { SharingOptions } from "./sharing";

/** A sharing whose figures have been checked and measured. */
export interface Checked {
  readonly weights: Float64Array;
  readonly roles: number;
  readonly options: SharingOptions;
  readonly measure: Measure;
}
