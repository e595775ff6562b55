/** `Allocation`, or the first of `Allocation 2`, `Allocation 3`, … that no sheet has. */
export const freeSheetName = (wanted: string, sheets: readonly string[]): string =>
  firstFree(wanted.slice(0, 28), " ", sheets);

/**
 * `Allocation`, or the first of `Allocation_2`, `Allocation_3`, … that no table and no defined
 * name of the workbook has: Excel keeps them in one list.
 */
export const freeTableName = (wanted: string, tablesAndNames: readonly string[]): string =>
  firstFree(wanted.replace(/[^\p{L}\d_]/gu, "_"), "_", tablesAndNames);

function firstFree(wanted: string, joint: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  if (!lower.has(wanted.toLowerCase())) return wanted;
  let number = 2;
  while (lower.has(`${wanted}${joint}${number}`.toLowerCase())) number++;
  return `${wanted}${joint}${number}`;
}
