import { failure, success, type Result } from "../domain/result";
import type { TableReader } from "../hosts/Host";
import type { CostRun, Costing } from "./costing";
import { costingFrom } from "./costingFrom";
import { readCostTables } from "./readCostTables";

/** A costing, and whether its amounts stand on a Costs sheet. */
export interface ReadCosting {
  readonly costing: Costing;
  readonly hasCosts: boolean;
}

/** Costs the roles of the Allocation sheet by the amounts of the Costs sheet. */
export async function readCosting(
  host: TableReader,
  forThisRun: CostRun = {},
): Promise<Result<ReadCosting>> {
  const read = await readCostTables(host, forThisRun);
  if (!read.ok) return read;
  const found = costingFrom(read.value, forThisRun);
  if (!found.ok) return failure([...read.warnings, ...found.problems]);
  const { costing } = found.value;
  const { hasCosts } = read.value;
  return success({ costing, hasCosts }, [...read.warnings, ...found.warnings]);
}
