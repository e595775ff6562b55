import { failure, success, type Result } from "../domain/result";
import type { Host, WrittenSheet } from "../hosts/Host";
import { costContents } from "./costContents";
import type { Costing, CostRun } from "./costing";
import { readCosting } from "./readCosting";

/** What the roles of a workbook cost, and on which sheets it stands. */
export interface CostedWorkbook {
  readonly costing: Costing;
  readonly written: readonly WrittenSheet[];
}

/**
 * Costs the roles of a workbook and writes the sheets Cost, with the prices and workings its
 * formulas take from, and, where they are placed, Capital. A
 * workbook without a Costs sheet gets one with every amount at its standard; one that is there is
 * never written.
 */
export async function costWorkbook(
  host: Host,
  forThisRun: CostRun = {},
): Promise<Result<CostedWorkbook>> {
  const read = await readCosting(host, forThisRun);
  if (!read.ok) return read;
  const { costing, tables } = read.value;
  const written = await host.writeSheets(costContents(costing, tables));
  return written.ok
    ? success({ costing, written: written.value }, [...read.warnings, ...written.warnings])
    : failure([...read.warnings, ...written.problems]);
}
