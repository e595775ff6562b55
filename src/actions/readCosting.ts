import { failure, success, type Result } from "../domain/result";
import type { TableReader } from "../hosts/Host";
import type { CostRun, Costing } from "./costing";
import { costingFrom } from "./costingFrom";
import { readCostTables, type ReadCostTables } from "./readCostTables";

/** A costing, and the tables it was read from. */
export interface ReadCosting {
  readonly costing: Costing;
  readonly tables: ReadCostTables;
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
  return success({ costing, tables: read.value }, [...read.warnings, ...found.warnings]);
}
