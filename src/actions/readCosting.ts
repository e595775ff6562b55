import { error } from "../domain/problem";
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
  const roles = forThisRun.roles ?? read.value.roles;
  if (roles === undefined) return failure([...read.warnings, noRoles]);
  const costing = costingFrom(read.value, roles, forThisRun);
  return costing.ok
    ? success({ costing: costing.value, tables: read.value }, [
        ...read.warnings,
        ...costing.warnings,
      ])
    : failure([...read.warnings, ...costing.problems]);
}

const noRoles = error(
  "no-allocation",
  "The workbook has no Allocation sheet, so there are no roles to cost. Allocate first, or say how many roles.",
);
