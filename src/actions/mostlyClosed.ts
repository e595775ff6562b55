import { warning, type Problem } from "../domain/problem";
import type { School } from "../domain/school";
import type { Service } from "../domain/service";
import { isOpen, type Status } from "../domain/status";
import { countText, numberText } from "../domain/wording";
import type { Present } from "./importSources";
import type { SourceTables } from "./readSourceTables";

interface Known {
  readonly number: string;
  readonly status?: Status;
}

/**
 * A warning for each directory by which more than a quarter of the open rows would be closed: more
 * likely the directory is of one region, or the workbook another's, than that so many have closed.
 */
export const closingMany = (
  { schools, services }: Pick<SourceTables, "schools" | "services">,
  after: { readonly schools: readonly School[]; readonly services: readonly Service[] },
  present: Present,
): Problem[] => [
  ...(schools ? mostlyClosed("school", schools.sheet, present.schools, after.schools) : []),
  ...(services ? mostlyClosed("service", services.sheet, present.services, after.services) : []),
];

function mostlyClosed(
  what: string,
  sheet: string,
  before: readonly Known[],
  after: readonly Known[],
): Problem[] {
  const open = before.filter(isOpen).length;
  const now = new Map(after.map((row) => [row.number, row]));
  const closing = before.filter((row) => isOpen(row) && !isOpen(now.get(row.number)!)).length;
  if (closing * 4 <= open) return [];
  return [
    warning(
      "mostly-closed",
      `${numberText(closing)} of the ${countText(open, `open ${what}`)} of the workbook would be marked closed, as the directory does not have them as open. Check that it covers the whole country and belongs to this workbook.`,
      { sheet },
    ),
  ];
}
