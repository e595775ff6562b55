/** What a solver for mixed integer programs found. */
export interface MipAnswer {
  /** Within the gap asked for, out of time, or shown to have no answer at all. */
  readonly status: "optimal" | "stopped" | "infeasible";
  /** Value of every variable by its name; empty where none was found. */
  readonly values: ReadonlyMap<string, number>;
  /** Value of the objective at `values`. */
  readonly objective: number;
  /** No values give less. */
  readonly bound: number;
}

/** When a solver may stop. */
export interface MipLimits {
  readonly seconds: number;
  /** An answer is good enough where objective − bound is at most this. */
  readonly gap: number;
}

/**
 * A solver for mixed integer programs, which the engine is handed: it loads when first asked and
 * does its work outside the engine.
 */
export interface MipSolver {
  /** As it is to be named to a reader: HiGHS. */
  readonly name: string;
  /** Minimises a model in CPLEX LP text. */
  solve(lpText: string, limits: MipLimits): Promise<MipAnswer>;
}
