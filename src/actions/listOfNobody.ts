import { error, type Problem } from "../domain/problem";
import type { School } from "../domain/school";
import type { Service } from "../domain/service";
import type { SourceTables } from "./readSourceTables";

/**
 * What is wrong where there is a cluster list and nobody it could put into clusters: it says who
 * belongs together, and not who there is.
 */
export function listOfNobody(
  { schoolList, serviceList }: Pick<SourceTables, "schoolList" | "serviceList">,
  known: { readonly schools: readonly School[]; readonly services: readonly Service[] },
): Problem | undefined {
  const lists = [
    { list: schoolList, rows: known.schools, what: "schools", directory: "schools directory" },
    {
      list: serviceList,
      rows: known.services,
      what: "services",
      directory: "early learning directory",
    },
  ].filter(({ list }) => list !== undefined);
  const [first] = lists;
  if (!first || lists.some(({ rows }) => rows.length > 0)) return undefined;
  const { list, what, directory } = first;
  return error(
    "list-of-nobody",
    `A cluster list says which ${what} belong together, and there are no ${what} yet, neither in these files nor in the workbook. Import it together with ${directory.startsWith("e") ? "an" : "a"} ${directory}.`,
    { sheet: list!.sheet },
  );
}
