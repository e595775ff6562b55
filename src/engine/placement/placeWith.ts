import type { Result } from "../../domain/result";
import { finishPlacement, type Hosts } from "./finishPlacement";
import { lpText, rolesName } from "./lpText";
import type { MipAnswer, MipSolver } from "./MipSolver";
import type { Placement } from "./placement";
import type { PlacementInput } from "./placementInput";
import type { PlacementModel } from "./placementModel";
import { preparePlacement } from "./preparePlacement";
import { searchHosts, type Searched, type SearchProgress } from "./searchHosts";
import { Transport } from "./transport";

/** How much work a placement with a solver may take, and how to pause. */
export interface SolverWork {
  /** Most parts of our own search before the solver is asked. */
  readonly mostNodes?: number;
  /** Seconds the solver gets. */
  readonly seconds?: number;
  /** Called after each part of our own search; `false` ends the work with the best so far. */
  readonly pause?: (progress: SearchProgress) => Promise<boolean>;
}

/** Clusters of up to 60 schools have needed a few hundred; beyond these another method is due. */
const nodesBeforeSolver = 1500;
const usualSeconds = 30;

/**
 * Places roles as `place` does, and asks a solver for mixed integer programs where our own search
 * leaves a gap. The solver gets the same model within the limits our search has proved. It decides
 * only who hosts: what that costs, and whole half-days, are computed here.
 */
export async function placeWith(
  solver: MipSolver,
  input: PlacementInput,
  { mostNodes = nodesBeforeSolver, seconds = usualSeconds, pause }: SolverWork = {},
): Promise<Result<Placement>> {
  const prepared = preparePlacement(input);
  if (!prepared.ok) return prepared;
  const { placed } = prepared.value;
  const searching = searchHosts(placed.model, mostNodes);
  let goOn = true;
  let step = searching.next();
  while (!step.done) {
    goOn = (await pause?.(step.value)) !== false;
    step = searching.next(goOn);
  }
  const found = step.value;
  if (!goOn || found.bound === found.cost) return finishPlacement(prepared.value, found);
  const text = lpText(placed.model, found.limits, placed.tooFar);
  const answer = await solver.solve(text, { seconds, gap: wholeCostGap });
  return finishPlacement(prepared.value, withAnswer(placed, found, { answer, by: solver.name }));
}

/**
 * What is known after the solver's answer. Its objective is a rounded number, so its bound counts
 * a little less, then up to the next whole number. Where there is nothing within the limits, our
 * own hosts are the best.
 */
function withAnswer(
  { model }: PlacementModel,
  found: Searched,
  { answer, by }: { readonly answer: MipAnswer; readonly by: string },
): Hosts {
  if (answer.status === "infeasible") return { ...found, bound: found.cost, provedBy: by };
  const roles = Int32Array.from(found.roles, (_, host) =>
    Math.round(answer.values.get(rolesName(host)) ?? 0),
  );
  const isWhole = roles.reduce((sum, count) => sum + count, 0) === model.roles;
  const cost = isWhole ? new Transport(model).solve(roles) : Infinity;
  const best = cost < found.cost ? { roles, cost } : { roles: found.roles, cost: found.cost };
  const rounded = Math.ceil(answer.bound - tolerance * Math.max(1, Math.abs(answer.bound)));
  const bound = Math.min(best.cost, Math.max(found.bound, rounded));
  return { ...found, ...best, bound, ...(bound === best.cost && { provedBy: by }) };
}

/** Costs are whole, so an answer within less than one of the bound is the best. */
const wholeCostGap = 0.9;

/** How far a solver's bound may be off, as a share of it. */
const tolerance = 1e-7;
