import type { Area } from "../grid/Area";

/** Part of a sheet in texts. */
export interface Mirror {
  readonly sheet: string;
  readonly part: Area;
  /** Whether that is all of the sheet. */
  readonly isAll: boolean;
  readonly texts: readonly (readonly string[])[];
}
