/** The codes Excel knows, under Microsoft's names. */
const errorCodes = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

/** What Excel shows in a cell, with its sentence. */
export class ExcelError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

/** What was associated, by id, in place of Excel's own list. */
export const associated = new Map<string, unknown>();

/** Excel's global, which there is only in Excel: errors, their codes and the list of functions. */
Object.assign(globalThis, {
  CustomFunctions: {
    Error: ExcelError,
    ErrorCode: errorCodes,
    associate: (id: string, implementation: unknown) => associated.set(id, implementation),
  },
});
