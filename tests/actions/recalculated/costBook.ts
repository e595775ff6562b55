import type { CostRun, Costing } from "../../../src/actions/costing";
import { costWorkbook } from "../../../src/actions/costWorkbook";
import { writtenHosts, writtenTravel } from "../../../src/actions/writtenPlacement";
import { writtenRoles } from "../../../src/actions/writtenRoles";
import type { Day } from "../../../src/domain/day";
import type { School } from "../../../src/domain/school";
import { newXlsx } from "../../../src/hosts/xlsx/newXlsx";
import type { XlsxHost } from "../../../src/hosts/xlsx/xlsxHost";
import { costsContent, type CostsRow } from "../../../src/sheets/costs";
import type { SheetContent } from "../../../src/sheets/description";
import { schoolsSheet } from "../../../src/sheets/schools";
import { valueOf } from "../tables";

/** Amounts that differ from the standard ones. */
export interface Amounts {
  /** In place of the one amount of an input, or of its amounts of all dates. */
  readonly changed?: Readonly<Record<string, string | number | boolean>>;
  /** Rows more: input, from, value. */
  readonly added?: readonly (readonly [string, Day | undefined, number])[];
  /** Inputs of which all rows go. */
  readonly without?: readonly string[];
}

/** A workbook to be costed. */
export interface Scenario extends Amounts {
  readonly roles?: readonly number[];
  readonly kmPerYear?: readonly (number | undefined)[];
  /** LSCs at one state school, and at another that is none. */
  readonly hosted?: readonly [number, number];
  readonly run?: CostRun;
}

/** The Costs sheet with some amounts changed. */
export function costsWith({ changed = {}, added = [], without = [] }: Amounts) {
  const standard = costsContent(["Made up for a test."]);
  const kept = standard.rows.flatMap((row, index) =>
    without.includes(row.input) ? [] : [{ row, cell: standard.cells![index]! }],
  );
  const more = added.map(([input, from, value]): CostsRow => ({
    input,
    value,
    ...(from !== undefined && { from }),
  }));
  return {
    ...standard,
    rows: [
      ...kept.map(({ row }) => ({
        ...row,
        ...(row.input in changed && { value: changed[row.input]! }),
      })),
      ...more,
    ],
    cells: kept.map(({ cell }, row) => ({ ...cell, row })),
  };
}

const content = <Row>(
  description: SheetContent<Row>["description"],
  rows: readonly Row[],
): SheetContent<Row> => ({ description, lines: ["Made up for a test."], rows });

/** The workbook before it is costed. */
async function bookOf(scenario: Scenario): Promise<XlsxHost> {
  const { roles = [600, 23], kmPerYear, hosted } = scenario;
  const awards = roles.map((each, index) => ({ clusterNumber: `${index + 1}`, roles: each }));
  const ways = kmPerYear?.map((km, index) => ({
    coordinator: index + 1,
    ...(km !== undefined && { kmPerYear: km }),
  }));
  const schools = hosted?.map((each, index) => ({ schoolNumber: `${index + 1}`, hosted: each }));
  const host = newXlsx();
  // oxlint-disable-next-line typescript/no-explicit-any -- sheets of different rows together
  const contents: SheetContent<any>[] = [
    content(writtenRoles, awards),
    costsWith(scenario),
    ...(ways ? [content(writtenTravel, ways)] : []),
    ...(schools ? [content(writtenHosts, schools), content(schoolsSheet, hostSchools)] : []),
  ];
  valueOf(await host.writeSheets(contents));
  return host;
}

const hostSchools = ["State", "Private : Fully Registered"].map((authority, index): School => ({
  number: `${index + 1}`,
  name: `School ${index + 1}`,
  region: "Auckland",
  authority,
  students: 100,
  maoriStudents: 10,
  pacificStudents: 10,
  rural: false,
  maoriMedium: false,
}));

/** A workbook that has been costed. */
export interface CostedBook {
  readonly host: XlsxHost;
  readonly costing: Costing;
}

export async function costed(scenario: Scenario): Promise<CostedBook> {
  const host = await bookOf(scenario);
  const { costing } = valueOf(await costWorkbook(host, scenario.run));
  return { host, costing };
}

/** The workbook after a person has changed its Costs sheet, and nothing else. */
export async function edited({ host }: CostedBook, amounts: Amounts): Promise<XlsxHost> {
  const copy = await host.copy();
  valueOf(await copy.writeSheets([costsWith(amounts)]));
  return copy;
}

/** The same workbook with the standard amounts, but for tranches: those are not followed. */
export const unchanged = ({ roles, kmPerYear, hosted, added = [] }: Scenario): Scenario => ({
  added: added.filter(([input]) => input === "Roles of a tranche"),
  ...(roles && { roles }),
  ...(kmPerYear && { kmPerYear }),
  ...(hosted && { hosted }),
});
