import type { Workbook } from "../package/workbook";
import { excelTables } from "../read/excelTables";

/** `Allocation`, or the first of `Allocation 2`, `Allocation 3`, … that no tab has. */
export async function freeSheetName(workbook: Workbook, wanted: string): Promise<string> {
  const taken = (await workbook.sheets()).map(({ name }) => name);
  return firstFree(wanted.slice(0, 28), " ", taken);
}

/**
 * `Allocation`, or the first of `Allocation_2`, `Allocation_3`, … that no table and no defined
 * name of the workbook has: Excel keeps them in one list.
 */
export async function freeTableName(workbook: Workbook, wanted: string): Promise<string> {
  const tables = (await excelTables(workbook)).map(({ name }) => name);
  const names = (await workbook.names()).map(({ name }) => name);
  return firstFree(wanted.replace(/[^\p{L}\d_]/gu, "_"), "_", [...tables, ...names]);
}

function firstFree(wanted: string, joint: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  if (!lower.has(wanted.toLowerCase())) return wanted;
  let number = 2;
  while (lower.has(`${wanted}${joint}${number}`.toLowerCase())) number++;
  return `${wanted}${joint}${number}`;
}
