import { warning, type Problem } from "../domain/problem";
import { resultOf, success, type Result } from "../domain/result";
import { isStateSchool, type School } from "../domain/school";
import { countText } from "../domain/wording";
import type { HostedLscs } from "../engine/money/capital";
import type { TableReader } from "../hosts/Host";
import { costsSheet, type CostsRow } from "../sheets/costs";
import { readCosts, standardAmounts, type CostAmounts } from "../sheets/readCosts";
import type { RawTable } from "../sheets/rawTable";
import type { ReadTable } from "../sheets/readRows";
import { schoolsSheet } from "../sheets/schools";
import type { CostRun } from "./costing";
import { all, rowsOf } from "./readTable";
import {
  writtenHosts,
  writtenTravel,
  type WrittenHost,
  type WrittenTravel,
} from "./writtenPlacement";
import { writtenRoles, type WrittenRoles } from "./writtenRoles";

/** What a costing takes from a workbook. */
export interface CostTables {
  readonly amounts: CostAmounts;
  /** The Costs sheet as it stands; undefined where there is none. */
  readonly costs: ReadTable<CostsRow> | undefined;
  readonly hasCosts: boolean;
  /** What the Costs sheet is called. */
  readonly costsSheetName: string;
  /** Roles of the Allocation sheet; undefined where there is none. */
  readonly roles: number | undefined;
  /** Kilometres a year of each LSC on the Travel sheet whose way is known; undefined for none. */
  readonly kmPerYear: readonly number[] | undefined;
  /** Undefined where there is no Placement sheet. */
  readonly hosts: readonly HostedLscs[] | undefined;
}

/** The same, read from the tables of a workbook. */
export interface ReadCostTables extends CostTables {
  /** The tables as they stand, for formulas that take from them. */
  readonly standing: StandingTables;
}

/** Tables of a costing as they stand in the workbook; undefined where it has none. */
export interface StandingTables {
  readonly costs: RawTable | undefined;
  readonly allocation: RawTable | undefined;
  readonly travel: RawTable | undefined;
}

/** Reads the sheets a costing needs, with all that is wrong on any of them. */
export async function readCostTables(
  host: TableReader,
  { roles }: CostRun,
): Promise<Result<ReadCostTables>> {
  const raw = await host.readTables(descriptions);
  const [costs, allocation, travel, placement, schools] = rowsOf<Rows>(descriptions, raw);
  const isPlaced = placement.ok && placement.value !== undefined;
  const read = all<Values>([
    costs,
    amountsOf(costs),
    roles === undefined ? allocation : success(undefined),
    travel,
    placement,
    isPlaced ? schools : success(undefined),
  ]);
  return read.ok
    ? resultOf(tablesOf(read.value, { costs: raw[0], allocation: raw[1], travel: raw[2] }), [
        ...read.warnings,
        ...unknownIn(read.value),
      ])
    : read;
}

type Rows = [CostsRow, WrittenRoles, WrittenTravel, WrittenHost, School];

const descriptions = [costsSheet, writtenRoles, writtenTravel, writtenHosts, schoolsSheet] as const;

type Values = [
  ReadTable<CostsRow> | undefined,
  CostAmounts,
  ReadTable<WrittenRoles> | undefined,
  ReadTable<WrittenTravel> | undefined,
  ReadTable<WrittenHost> | undefined,
  ReadTable<School> | undefined,
];

function tablesOf(
  [costs, amounts, roles, travel, hosts, schools]: Values,
  standing: StandingTables,
): ReadCostTables {
  return {
    amounts,
    costs,
    hasCosts: costs !== undefined,
    costsSheetName: costs?.sheet ?? costsSheet.table,
    roles: roles?.rows.reduce((sum, row) => sum + row.roles, 0),
    kmPerYear: knownWays(travel),
    hosts: hosts && hostedAt(hosts.rows, schools?.rows ?? []),
    standing,
  };
}

/** The amounts, with what is found on the sheet beyond its single cells. */
export function amountsOf(costs: Result<ReadTable<CostsRow> | undefined>): Result<CostAmounts> {
  if (!costs.ok) return success(standardAmounts()); // Why not is told with the table itself.
  return costs.value ? readCosts(costs.value) : success(standardAmounts());
}

/** Who hosts how many, and whether it is a school whose space was paid for. */
function hostedAt(rows: readonly WrittenHost[], schools: readonly School[]): HostedLscs[] {
  const known = new Map(schools.map((school) => [school.number, school]));
  return rows.map(({ schoolNumber, hosted }) => {
    const school = known.get(schoolNumber);
    return { lscs: hosted, isState: school !== undefined && isStateSchool(school) };
  });
}

const unknownIn = ([, , , travel, hosts, schools]: Values): Problem[] => [
  ...unknownWays(travel),
  ...unknownHosts(hosts, schools),
];

/** Kilometres a year of each LSC whose way is known; undefined where none is. */
export function knownWays(
  travel: ReadTable<WrittenTravel> | undefined,
): readonly number[] | undefined {
  const ways = travel?.rows.flatMap((row) => row.kmPerYear ?? []) ?? [];
  return ways.length > 0 ? ways : undefined;
}

export function unknownWays(travel: ReadTable<WrittenTravel> | undefined): Problem[] {
  const unknown = travel?.rows.filter(({ kmPerYear }) => kmPerYear === undefined).length ?? 0;
  if (unknown === 0) return [];
  return [
    warning(
      "unknown-travel",
      `The travel of ${countText(unknown, "LSC")} is blank, as a school has no coordinates; the others' average is used for them.`,
      { sheet: travel!.sheet },
    ),
  ];
}

function unknownHosts(
  hosts: ReadTable<WrittenHost> | undefined,
  schools: ReadTable<School> | undefined,
): Problem[] {
  const known = new Set(schools?.rows.map(({ number }) => number));
  return (hosts?.rows ?? []).flatMap(({ schoolNumber, hosted }, index) =>
    hosted > 0 && !known.has(schoolNumber)
      ? [
          warning(
            "unknown-host",
            `School ${schoolNumber} is not on the Schools sheet; its space is counted with that of other schools.`,
            { sheet: hosts!.sheet, row: hosts!.rowNumbers[index]! },
          ),
        ]
      : [],
  );
}
