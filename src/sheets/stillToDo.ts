import type { Addresses, Formula } from "./formula";

/** Something that can be missing or odd in a row: as a person reads it, as code and as a formula. */
export interface RowCheck<Row> {
  /** One sentence that says what to do. */
  readonly words: string;
  readonly isWrong: (row: Row) => boolean;
  /** True where it is wrong. */
  readonly formula: Condition<Row>;
}

/** A formula that is true or false, for every row. */
export type Condition<Row> = (at: Addresses<Row>) => string;

/** What stands beside a row with nothing left to do. */
export const done = "Done";

/** What is still to do in a row, in words. */
export const wordsOf = <Row>(checks: readonly RowCheck<Row>[], row: Row): string =>
  checks
    .filter(({ isWrong }) => isWrong(row))
    .map(({ words }) => words)
    .join(" ") || done;

/**
 * The same as a formula over the cells of the row; nothing where none of the cells is filled.
 * @param filled the cells of which at least one must hold something
 */
export const wordsFormula =
  <Row>(checks: readonly RowCheck<Row>[], filled: readonly (keyof Row & string)[]): Formula<Row> =>
  (at) => {
    const wrong = checks.map(({ formula }) => formula(at));
    const said = checks.map(({ words }, index) => `IF(${wrong[index]},${quoted(`${words} `)},"")`);
    const isBlank = `COUNTA(${filled.map((key) => at.cell(key)).join(",")})=0`;
    return `IF(${isBlank},"",IF(OR(${wrong.join(",")}),TRIM(${said.join("&")}),${quoted(done)}))`;
  };

/** How many rows of a column still have something to do. */
export const countFormula = <Row>(at: Addresses<Row>, key: keyof Row & string): string => {
  const range = at.column(key);
  return `(COUNTIF(${range},"?*")-COUNTIF(${range},${quoted(done)}))`;
};

/** A text as formulas write it. */
export const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** Whether a cell holds nothing but spaces. */
export const isBlankFormula = (cell: string): string => `TRIM(${cell})=""`;

/** Whether a cell holds none of the choices. Exact, but for letter case. */
export const isNoneOf = (cell: string, choices: readonly string[]): string =>
  `AND(${choices.map((choice) => `${cell}<>${quoted(choice)}`).join(",")})`;

export const isBlank = (value: string | undefined): boolean => (value ?? "").trim() === "";
