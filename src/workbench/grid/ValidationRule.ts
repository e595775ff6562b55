/** How a number, a day or a length is compared. */
export interface Comparison {
  /** As Excel names it: `Between`, `GreaterThanOrEqualTo`. */
  readonly operator: string;
  /** A number, or a formula beginning with `=`. */
  readonly formula1: string | number;
  readonly formula2?: string | number;
}

/** What a cell may hold. */
export type ValidationTest =
  /** Answers with commas between them, or `=` and a range or a name. */
  | { readonly kind: "list"; readonly source: string; readonly dropDown: boolean }
  | ({
      readonly kind: "wholeNumber" | "decimal" | "date" | "time" | "textLength";
    } & Comparison)
  | { readonly kind: "custom"; readonly formula: string };

/** What is said about an entry that is refused. */
export interface ErrorAlert {
  readonly title: string;
  readonly message: string;
  readonly showAlert: boolean;
  /** As Excel names it: `Stop`, `Warning`, `Information`. */
  readonly style: string;
}

/** What is said while the cell is selected. */
export interface Prompt {
  readonly title: string;
  readonly message: string;
  readonly showPrompt: boolean;
}

/** A data validation of cells. */
export interface ValidationRule {
  readonly test: ValidationTest;
  readonly ignoreBlanks: boolean;
  readonly errorAlert?: ErrorAlert;
  readonly prompt?: Prompt;
}
