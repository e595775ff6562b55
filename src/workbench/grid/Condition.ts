import type { Area } from "./Area";
import type { CellFormat } from "./CellFormat";

/** When a conditional format shows. */
export type ConditionTest =
  | {
      readonly kind: "cellValue";
      /** As Excel names it: `EqualTo`, `GreaterThan`, `Between`. */
      readonly operator: string;
      /** A number, or a formula beginning with `=`, such as `="none"`. */
      readonly formula1: string;
      readonly formula2?: string;
    }
  | { readonly kind: "custom"; readonly formula: string }
  | {
      readonly kind: "containsText";
      /** As Excel names it: `Contains`, `BeginsWith`. */
      readonly operator: string;
      readonly text: string;
    }
  | {
      readonly kind: "dataBar";
      /** `#RRGGBB` */
      readonly fill: string;
      readonly gradient: boolean;
      readonly showValue: boolean;
    };

/** What a conditional format lays over the look of a cell. */
export type ConditionLook = Partial<Pick<CellFormat, "fill" | "fontColour" | "bold" | "italic">>;

/** A conditional format of a sheet. */
export interface Condition {
  readonly id: string;
  readonly area: Area;
  readonly test: ConditionTest;
  readonly look: ConditionLook;
  /** From 0, unique on the sheet; the lower wins. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
}
