import type { Client } from "./Client";

let last = 0;

/** A name that no sheet has yet. */
export const newName = (): string => `Sheet of case ${++last}`;

/** Runs work of an add-in on a sheet of its own. */
export const onNewSheet = <Result>(
  { Excel }: Client,
  work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<Result>,
): Promise<Result> =>
  Excel.run((context) => work(context, context.workbook.worksheets.add(newName())));
