import type { Day } from "./day";

/** A named set of settings and overrides, kept apart from what the workbook holds now. */
export interface Scenario {
  /** Unique in a workbook; case and macrons do not tell names apart. */
  readonly name: string;
  /** Name of the scenario it was derived from; undefined for one saved from the Policy sheet. */
  readonly derivedFrom?: string;
  readonly author: string;
  readonly date: Day;
  readonly note?: string;
}
