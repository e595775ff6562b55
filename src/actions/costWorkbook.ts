import { failure, success, type Result } from "../domain/result";
import type { Host, WrittenSheet } from "../hosts/Host";
import { costContents } from "./costContents";
import type { Costing, CostRun } from "./costing";
import { readCosting, type ReadCosting } from "./readCosting";
import { readLaterRoles } from "./readLaterRoles";
import { all } from "./readTable";
import type { LaterRoles } from "./laterRoles";

/** What the roles of a workbook cost, and on which sheets it stands. */
export interface CostedWorkbook {
  readonly costing: Costing;
  /** Roles on top by a rule that is not confirmed; undefined where the Costs sheet leaves them off. */
  readonly later: LaterRoles | undefined;
  readonly written: readonly WrittenSheet[];
}

/**
 * Costs the roles of a workbook and writes the sheets Cost, with the prices and workings its
 * formulas take from, and, where they are placed, Capital. A workbook without a Costs sheet gets
 * one with every amount at its standard; one that is there is never written.
 */
export async function costWorkbook(
  host: Host,
  forThisRun: CostRun = {},
): Promise<Result<CostedWorkbook>> {
  const read = all<[ReadCosting, LaterRoles | undefined]>([
    await readCosting(host, forThisRun),
    await readLaterRoles(host, forThisRun),
  ]);
  if (!read.ok) return read;
  const [{ costing, tables }, later] = read.value;
  const written = await host.writeSheets(costContents(costing, tables, later));
  return written.ok
    ? success({ costing, later, written: written.value }, [...read.warnings, ...written.warnings])
    : failure([...read.warnings, ...written.problems]);
}
