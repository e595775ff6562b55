import type { Sensitivity, SensitivityStep } from "../engine/sensitivity/sensitivity";
import type { Sweep } from "../engine/sensitivity/sweep";

/** What the thread that sweeps says: how far it is, and in the end what it found. */
export type SweepMessage =
  | (Pick<SensitivityStep, "what" | "done"> & { readonly drawn?: Sweep })
  | { readonly found: Sensitivity };
