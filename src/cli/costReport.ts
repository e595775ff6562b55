import type { Costing } from "../actions/costing";
import { costLineNames } from "../actions/costLineNames";
import {
  affordableLine,
  capitalLine,
  costLine,
  coverLine,
  derivedCapitalLine,
  derivedLine,
  noCapitalLine,
  runLine,
} from "../actions/costLines";
import { laterLine, laterRuleLine } from "../actions/laterLines";
import type { LaterRoles } from "../actions/laterRoles";
import { numberText } from "../domain/wording";
import { costLines } from "../engine/money/costs";
import { shownParts } from "../engine/money/shownParts";
import { columnsText } from "./output";

/** A costing, and the file it was written to. */
export interface CostedFile {
  readonly costing: Costing;
  readonly later: LaterRoles | undefined;
  readonly file: string;
}

export function costText({ costing, later, file }: CostedFile): string {
  return [
    `${costLine(costing)}.`,
    `${affordableLine(costing)}.`,
    `${costing.capital ? capitalLine(costing.capital) : noCapitalLine}.`,
    "",
    ...partsText(costing),
    "Whole dollars, rounded so that they add up to the total; the Cost sheet has the cents.",
    `${runLine(costing.forThisRun)}.`,
    `${coverLine(costing)}.`,
    `${derivedLine}.`,
    ...(costing.capital ? [`${derivedCapitalLine}.`] : []),
    ...(later ? [`${laterLine(later)}.`, `${laterRuleLine(later)}.`] : []),
    `Wrote ${file}.`,
  ].join("\n");
}

/** The cost by line and by year in whole dollars, each adding up to the total shown. */
function partsText({ cost }: Costing): string[] {
  const lines = costLines.filter((line) => cost.lines[line] !== 0);
  return [
    addedUp(
      lines.map((line) => costLineNames[line]),
      lines.map((line) => cost.lines[line]),
    ),
    "",
    addedUp(
      cost.years.map(({ year }) => year.name),
      cost.years.map(({ total }) => total),
    ),
    "",
  ];
}

function addedUp(headings: readonly string[], cents: readonly number[]): string {
  const dollars = shownParts(cents, 100);
  const total = dollars.reduce((sum, part) => sum + part, 0);
  return columnsText([
    ...headings.map((heading, index) => [heading, numberText(dollars[index]!)]),
    ["Total ($)", numberText(total)],
  ]);
}

/** All amounts in whole cents. */
export const costJson = ({ costing, later, file }: CostedFile) => {
  const { cost, headroom, ...rest } = costing;
  return {
    file,
    unit: "cents",
    ...rest,
    total: cost.total,
    lines: cost.lines,
    budget: headroom.budget,
    left: headroom.total,
    fits: headroom.fits,
    ...(later && { later }),
    years: cost.years.map(({ year, lines, total }, index) => ({
      ...year,
      lines,
      total,
      ...headroom.years[index],
    })),
  };
};
