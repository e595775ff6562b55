import { dateOf, lastDay } from "./costLookups";
import { firstOfYear, isOneSum, lastOfYear, type CostMaking } from "./costMaking";
import type { CostRow } from "./cost";
import type { Column, Highlight } from "./description";
import { quoted } from "./stillToDo";

/** What the check says while everything follows. */
export const allIsWell = "OK";

export const checkColumn: Column<CostRow> = {
  key: "check",
  heading: "Check",
  kind: "text",
  width: 34,
  note: "Where it does not say OK, the Costs sheet was changed in a way that the formulas cannot follow: cost again.",
};

export const checkHighlight: Highlight<CostRow> = {
  kind: "differs",
  column: "check",
  value: allIsWell,
  fill: "FCE4D6",
  font: "7B2C00",
};

/** Whether a year has the one budget it needs. */
export function checkOfYear(making: CostMaking): string | undefined {
  const oneSum = isOneSum(making);
  if (oneSum === undefined) return undefined;
  const budgets = making.look.countWithin("budgetOfYear", firstOfYear(making), lastOfYear(making));
  return `IF(${oneSum},${well},IF(${budgets}=1,${well},"Not one budget for the year"))`;
}

const well = quoted(allIsWell);

type Finding = readonly [wrong: string, words: string];

/** Whether the tranches are still those that were costed, and of as many roles. */
function tranchesCheck({ look, sources: { tranches, roles } }: CostMaking): Finding[] {
  if (!tranches) return [];
  const { rows, all } = tranches;
  const numbers = rows.filter((row) => row.roles !== null).length;
  const differ = [
    `${look.countWith("tranches", "from")}<>${rows.length}`,
    `${look.countWith("tranches", "value")}<>${numbers}`,
    ...rows.flatMap((row) => [
      `${look.countFrom("tranches", dateOf(row.start))}<>1`,
      `${look.sumOn("tranches", dateOf(row.start))}<>${row.roles ?? 0}`,
    ]),
  ];
  const other: Finding = [`OR(${differ.join(",")})`, "Cost again: other tranches"];
  return roles === undefined || all === undefined
    ? [other]
    : [other, [`ROUND(SUM(${roles}),2)<>${all}`, "Cost again: other roles"]];
}

/** Whether years, days and prices are still those for which there are rows. */
export function checkOfAll(making: CostMaking): string {
  const { at, look, workings, prices } = making;
  const years = `ROWS(${at.allAbove("year")})`;
  const findings: readonly Finding[] = [
    [
      `OR(LEFT(${at.first("year")},4)+1<>${look.amount("firstFiscalYear")},${years}<>${look.amount("fiscalYears")})`,
      "Cost again: other fiscal years",
    ],
    // SUMIFS takes a number that is stored as text for none.
    [`${look.textsIn("value")}<>${making.sources.texts}`, "A value on Costs is a text"],
    [`${look.textsIn("from")}>0`, "A date on Costs is a text"],
    ...tranchesCheck(making),
    [`MAX(${prices.column("from")})<MAX(${look.from})`, "Cost again: more dates than rows"],
    [`COUNT(${workings.column("from")})=0`, "No roles within these years"],
    [
      `COUNTIF(${workings.column("to")},${lastDay(look)})<>MAX(${workings.column("tranche")})`,
      "Cost again: more dates than rows",
    ],
    [
      `COUNTIFS(${workings.column("days")},">0",${workings.column("salary")},0)>0`,
      "A salary is missing or 0",
    ],
    [`COUNTIF(${at.allAbove("check")},${well})<>${years}`, "See above"],
  ];
  return findings.reduceRight(
    (rest, [wrong, words]) => `IF(${wrong},${quoted(words)},${rest})`,
    well,
  );
}
