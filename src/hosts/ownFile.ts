import { error, type Problem } from "../domain/problem";
import { policySheet } from "../sheets/policy";
import { returnSheet } from "../sheets/return";
import { returnStampSheet } from "../sheets/returnStamp";
import type { TableReader } from "./Host";

/**
 * What is wrong with importing a file that this product made itself, and where the file belongs;
 * undefined for all others.
 */
export async function ownFile(file: TableReader, fileName: string): Promise<Problem | undefined> {
  const [stamp, answers, policy] = await file.readTables([
    returnStampSheet,
    returnSheet,
    policySheet,
  ]);
  if (stamp ?? answers) return error("own-file", regionalReturn, { sheet: fileName });
  return policy && error("own-file", ownWorkbook, { sheet: fileName });
}

const regionalReturn =
  "This is a regional return, and returns are not imported. Collect it: in the pane under Data, Regional returns: collect; on the command line with `lsc returns collect`.";

const ownWorkbook =
  "This is a workbook of this product, with its own Policy sheet; only directories, cluster lists and phases are imported. To bring it up to date, open it in Excel and import the directories there, or name it after --into on the command line.";
