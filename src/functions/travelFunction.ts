import { all } from "../actions/readTable";
import { success } from "../domain/result";
import { assumedSchoolWeeks, travelOf, type Travel } from "../engine/placement/coordinator";
import { identifierCell } from "./identifierCell";
import { mostWeeks, yearHeading } from "./lscTravelIn";
import { oneNumber } from "./oneCell";
import { placedLscs, type PlacedLsc, type PlacedLscs } from "./placedLscs";
import type { Answer, FunctionDefinition } from "./run";
import { totalRow } from "./totalRow";
import { travelDollars } from "./travelDollars";

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
      oneNumber(weeks, { kind: "whole", smallest: 1, largest: mostWeeks }),
    ]);
    return read.ok ? success(rowsOf(...read.value)) : read;
  },
};

/** One LSC with what travelling it needs. */
interface Line extends Travel {
  readonly lsc: PlacedLsc;
  /** Undefined where it is not known. */
  readonly dollars?: number | undefined;
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
    ...(rate === undefined ? [] : [costColumn]),
  ];
  const rows = linesOf(lscs, weeks, rate).map((line) => columns.map(({ of }) => of(line)));
  const isSum = columns.map((column) => column.isSum ?? false);
  return [columns.map(({ heading }) => heading), ...rows, totalRow(rows, isSum)];
}

/** @param rate dollars for each km */
function linesOf(lscs: readonly PlacedLsc[], weeks: number, rate = 0): Line[] {
  const travels = lscs.map((lsc) => ({ lsc, ...travelOf(lsc, weeks) }));
  const dollars = travelDollars(travels.map(kmPerYear), { rate, beyond: rate, limit: Infinity });
  return travels.map((travel, index) => ({ ...travel, dollars: dollars[index] }));
}

const kmPerYear = (travel: Travel): number | undefined =>
  travel.tripsWithoutKm > 0 ? undefined : travel.kmPerYear;

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
  { heading: yearHeading(weeks), of: kmPerYear, isSum: true },
];

const costColumn: TravelColumn = {
  heading: "Cost a year ($)",
  of: ({ dollars }) => dollars,
  isSum: true,
};
