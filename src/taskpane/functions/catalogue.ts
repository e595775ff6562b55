/** One argument of a function, as the metadata gives it. */
export interface FunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  /** "matrix" for a range. */
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

/** A function that can stand in a cell. */
export interface FunctionEntry {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly FunctionParameter[];
}

/** functions.json, as far as the pane reads it. */
export interface Catalogue {
  readonly functions: readonly FunctionEntry[];
}

/** What the functions are called in: `LSC.ROLES`; development builds have their own. */
export type Namespace = "LSC" | "LSC_DEV";
