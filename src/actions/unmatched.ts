import { warning, type Problem } from "../domain/problem";
import type { School } from "../domain/school";
import type { Service } from "../domain/service";
import type { ReadTable } from "../sheets/readRows";
import type { SourceTables } from "./readSourceTables";
import type { LeftOut } from "./updateByNumber";

/** Rows of a person's list that are of no school or service of the directory or the workbook. */
export function unmatched(
  { schools, services, schoolList, serviceList }: SourceTables,
  known: { readonly schools: readonly School[]; readonly services: readonly Service[] },
): {
  readonly schools: readonly LeftOut[];
  readonly services: readonly LeftOut[];
  readonly warnings: readonly Problem[];
} {
  const school = { what: "School", column: "School number", isIn: placeOf(schools) };
  const service = { what: "Service", column: "Service number", isIn: placeOf(services) };
  const strangers = [
    notIn(schoolList, ({ schoolNumber }) => schoolNumber, known.schools, school),
    notIn(serviceList, ({ serviceNumber }) => serviceNumber, known.services, service),
  ] as const;
  const [ofSchools, ofServices] = strangers;
  return {
    schools: ofSchools.map(({ leftOut }) => leftOut),
    services: ofServices.map(({ leftOut }) => leftOut),
    warnings: strangers.flat().map((each) => each.warning),
  };
}

const placeOf = (directory: object | undefined): string =>
  directory ? "the directory" : "the workbook";

interface Wording {
  readonly what: string;
  readonly column: string;
  readonly isIn: string;
}

function notIn<Row extends { readonly clusterNumber?: string }>(
  list: ReadTable<Row> | undefined,
  numberOf: (row: Row) => string,
  known: readonly { readonly number: string }[],
  { what, column, isIn }: Wording,
): { readonly leftOut: LeftOut; readonly warning: Problem }[] {
  if (!list) return [];
  const numbers = new Set(known.map(({ number }) => number));
  return list.rows.flatMap((row, index) => {
    const number = numberOf(row);
    if (numbers.has(number) || row.clusterNumber === undefined) return [];
    const place = { sheet: list.sheet, row: list.rowNumbers[index]!, column };
    return [
      {
        leftOut: { number, reason: `It is on the cluster list and not in ${isIn}.` },
        warning: warning(
          `unknown-${what.toLowerCase()}`,
          `${what} ${number} is not in ${isIn}, so it is left out.`,
          place,
        ),
      },
    ];
  });
}
