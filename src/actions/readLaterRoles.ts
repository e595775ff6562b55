import { describeDay } from "../domain/day";
import { error, warning, type Problem } from "../domain/problem";
import { failure, resultOf, success, type Result } from "../domain/result";
import type { School } from "../domain/school";
import { missingSalaries } from "../engine/money/missingSalaries";
import type { TableReader } from "../hosts/Host";
import { schoolsSheet } from "../sheets/schools";
import { checkCoverage } from "./checkCoverage";
import type { CostRun } from "./costing";
import { seriesOf } from "./costsFrom";
import { laterRoles, type LaterRoles } from "./laterRoles";
import { readOffer, type ReadOffer } from "./readOffer";
import { readTables } from "./readTable";
import { writtenRoles, type WrittenRoles } from "./writtenRoles";

/**
 * The in-school entitlement on top of the roles of a workbook; undefined where the Costs sheet
 * leaves it off. What is wrong with the Costs sheet itself is told by the costing.
 */
export async function readLaterRoles(
  host: TableReader,
  forThisRun: Pick<CostRun, "start"> = {},
): Promise<Result<LaterRoles | undefined>> {
  const read = await readOffer(host, forThisRun);
  if (!read.ok) return success(undefined);
  const { amounts, offer, sheet } = read.value;
  if (seriesOf(amounts, "entitlementCoverage").length === 0) return success(undefined);
  const wrong = checkCoverage(amounts, sheet);
  if (wrong.length > 0) return failure(wrong);
  const [schools, roles] = await readTables<[School, WrittenRoles]>(
    host,
    schoolsSheet,
    writtenRoles,
  );
  if (!schools.ok) return schools;
  if (!schools.value) return failure([noSchools]);
  const rows = roles.ok ? (roles.value?.rows ?? []) : [];
  const served = new Set(rows.filter((row) => row.roles > 0).map((row) => row.clusterNumber));
  const later = laterRoles(schools.value.rows, served, amounts, offer);
  return resultOf(later, problemsOf(later, read.value));
}

function problemsOf({ tranches }: LaterRoles, { offer, sheet }: ReadOffer): Problem[] {
  const { years, costs } = offer;
  const last = years.at(-1)!;
  const late = tranches.filter(({ start }) => start > last.last);
  return [
    ...missingSalaries(tranches, years, costs).map(({ step, day }) =>
      error(
        "no-salary",
        `The in-school entitlement needs the salary of step ${step} on ${describeDay(day)}, and none holds then. Add a row "Salary of step ${step}" From that day or before.`,
        { sheet },
      ),
    ),
    ...late.map(({ start }) =>
      warning(
        "entitlement-after-years",
        `What the in-school entitlement reaches on ${describeDay(start)} is after the last fiscal year that is costed, ${last.name}, and is not in its cost. Cost more years, or others.`,
        { sheet },
      ),
    ),
  ];
}

const noSchools = error(
  "no-schools",
  "The in-school entitlement is that of schools, and the workbook has no Schools table. Add one, or clear its coverage on the Costs sheet.",
);
