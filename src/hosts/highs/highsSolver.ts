import type { Highs, Model } from "highs";
import type { MipAnswer, MipLimits, MipSolver } from "../../engine/placement/MipSolver";

/**
 * HiGHS in WebAssembly, loaded when it is first asked (1.2 MB compressed). It blocks its thread
 * while it solves: in a browser give it a worker. `locateFile` says where highs.wasm is, for a page
 * that keeps it elsewhere than beside its scripts.
 */
export function highsSolver(locateFile?: (file: string) => string): MipSolver {
  let loading: Promise<Highs> | undefined;
  return {
    name: "HiGHS",
    solve: async (lpText, limits) => {
      loading ??= import("highs").then(({ default: load }) =>
        load({ ...(locateFile && { locateFile }) }),
      );
      const highs = await loading;
      return highs.withModel({ format: "lp", data: lpText }, (model) =>
        solved(highs, model, limits),
      );
    },
  };
}

function solved(highs: Highs, model: Model, { seconds, gap }: MipLimits): MipAnswer {
  model.options.set({
    output_flag: false,
    time_limit: seconds,
    mip_rel_gap: 0,
    mip_abs_gap: gap,
  });
  model.run();
  const { optimal, infeasible, unboundedOrInfeasible } = highs.constants.modelStatus;
  const code = model.getModelStatus();
  if (code === infeasible || code === unboundedOrInfeasible)
    return { status: "infeasible", values: new Map(), objective: Infinity, bound: Infinity };
  const isFeasible = model.info.get("primal_solution_status") === feasible;
  const values = isFeasible ? Array.from(model.getSolution().colValue) : [];
  return {
    status: code === optimal ? "optimal" : "stopped",
    values: new Map(values.map((value, column) => [model.getColName(column), value])),
    objective: isFeasible ? model.getObjectiveValue() : Infinity,
    bound: Number(model.info.get("mip_dual_bound")),
  };
}

/** HiGHS's word for a solution that keeps all rules. */
const feasible = 2;
