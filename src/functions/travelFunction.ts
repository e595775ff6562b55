import { all } from "../actions/readTable";
import { success } from "../domain/result";
import { countText } from "../domain/wording";
import { assumedSchoolWeeks, travelOf, type Travel } from "../engine/placement/coordinator";
import { identifierCell } from "./identifierCell";
import { oneNumber } from "./oneCell";
import { placedLscs, type PlacedLsc, type PlacedLscs } from "./placedLscs";
import type { Answer, FunctionDefinition } from "./run";
import { totalMark } from "./servedRows";

/** LSC.TRAVEL: what each LSC's travel takes, by a placement that may have been changed by hand. */
export const travelFunction: FunctionDefinition<"placement" | "rate" | "weeks"> = {
  parameters: [
    {
      name: "placement",
      needed:
        "Select what LSC.PLACE answers, headings and all, or the table of the Placement sheet.",
    },
    { name: "rate" },
    { name: "weeks" },
  ],
  answer: ({ placement, rate, weeks }) => {
    const read = all<[PlacedLscs, number | undefined, number | undefined]>([
      placedLscs(placement),
      oneNumber(rate, { kind: "number", smallest: 0, largest: 1000 }),
      oneNumber(weeks, { kind: "whole", smallest: 1, largest: 52 }),
    ]);
    return read.ok ? success(rowsOf(...read.value)) : read;
  },
};

/** One LSC with what travelling it needs. */
interface Line extends Travel {
  readonly lsc: PlacedLsc;
}

interface TravelColumn {
  readonly heading: string;
  readonly of: (line: Line) => Answer;
  /** Whether the last row adds it up. */
  readonly isSum?: boolean;
}

function rowsOf(
  { hasClusters, lscs }: PlacedLscs,
  rate: number | undefined,
  weeks = assumedSchoolWeeks,
): Answer[][] {
  const columns = [
    ...(hasClusters ? [clusterColumn] : []),
    ...lscColumns,
    ...travelColumns(weeks),
    ...(rate === undefined ? [] : [costColumn(rate)]),
  ];
  const lines = lscs.map((lsc) => ({ lsc, ...travelOf(lsc, weeks) }));
  const rows = lines.map((line) => columns.map(({ of }) => of(line)));
  const total = columns.map(({ isSum }, at) => (isSum ? sumOf(rows, at) : undefined));
  return [columns.map(({ heading }) => heading), ...rows, [totalMark, ...total.slice(1)]];
}

const clusterColumn: TravelColumn = {
  heading: "Cluster number",
  of: ({ lsc }) => identifierCell(lsc.clusterNumber),
};

const lscColumns: readonly TravelColumn[] = [
  { heading: "LSC", of: ({ lsc }) => lsc.number },
  { heading: "Host school number", of: ({ lsc }) => identifierCell(lsc.hostNumber) },
  { heading: "Host school", of: ({ lsc }) => lsc.hostName },
  { heading: "Schools", of: ({ lsc }) => lsc.visits.length },
  { heading: "Half-days a week", of: ({ lsc }) => lsc.halfDays, isSum: true },
  { heading: "Trips a week", of: ({ trips }) => trips, isSum: true },
];

const travelColumns = (weeks: number): TravelColumn[] => [
  {
    heading: "Travel a week (km)",
    of: (line) => (line.tripsWithoutKm > 0 ? undefined : line.kmPerWeek),
    isSum: true,
  },
  {
    heading: `Travel a year (km, ${countText(weeks, "week")})`,
    of: (line) => (line.tripsWithoutKm > 0 ? undefined : line.kmPerYear),
    isSum: true,
  },
];

/** @param rate dollars for each km */
const costColumn = (rate: number): TravelColumn => ({
  heading: "Cost a year ($)",
  of: (line) => (line.tripsWithoutKm > 0 ? undefined : toCents(line.kmPerYear * rate)),
  isSum: true,
});

const toCents = (dollars: number): number => Math.round(dollars * 100) / 100;

/** The sum of a column; blank where one of its cells is, as the sum would be wrong. */
function sumOf(rows: readonly (readonly Answer[])[], at: number): Answer {
  const numbers = rows.map((row) => row[at]);
  if (numbers.includes(undefined)) return undefined;
  return toCents(numbers.reduce<number>((sum, each) => sum + Number(each), 0));
}
