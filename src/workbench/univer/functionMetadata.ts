/** One parameter of a custom function, as the add-in's functions.json describes it. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  /** `matrix` where a range is handed over as rows, whatever its size; else one cell is asked for. */
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
}

/** One custom function, as the add-in's functions.json describes it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters?: readonly ParameterMetadata[];
  /** Whether it answers again and again, through an object it is given last. */
  readonly options?: { readonly stream?: boolean };
  /** Whether it may return a promise, which functions.json does not say. */
  readonly isAsynchronous?: boolean;
}

/** The part of functions.json that a spreadsheet needs. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
}
