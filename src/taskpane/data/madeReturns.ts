import type { NewReturn } from "../../actions/createReturns";
import type { Problem } from "../../domain/problem";

/** Returns that were made, or that the workbook has changed since they were. */
export type MadeReturns =
  | "changed"
  | {
      readonly returns: readonly NewReturn[];
      readonly warnings: readonly Problem[];
      /** All of them in one archive, where there are several. */
      readonly archive?: { readonly name: string; readonly bytes: Uint8Array };
    };
