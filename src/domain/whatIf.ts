/** The inputs of a costing that are varied one at a time, in the order in which they are shown. */
export const whatIfKeys = [
  "salary",
  "settlements",
  "start",
  "onCosts",
  "relief",
  "travel",
  "networking",
  "induction",
  "oneOff",
  "inflation",
] as const;
export type WhatIfKey = (typeof whatIfKeys)[number];

/**
 * By how much inputs differ from what the workbook says; 0 where they do not. In days for the
 * start, in cents for prices, else in hundredths of a per cent.
 */
export type WhatIfs = Partial<Readonly<Record<WhatIfKey, number>>>;
