import type { CostLine } from "../engine/money/costs";

/** What the lines of a cost are called where they are listed. */
export const costLineNames: Readonly<Record<CostLine, string>> = {
  salary: "Salary",
  onCosts: "On-costs",
  relief: "Relief",
  travel: "Travel",
  networking: "Networking",
  induction: "Induction",
  oneOff: "Other at the start",
};
