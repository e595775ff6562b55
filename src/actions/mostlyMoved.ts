import { warning, type Problem } from "../domain/problem";
import { isOpen, type Status } from "../domain/status";
import { countText, numberText } from "../domain/wording";
import type { WorkbookData } from "./createWorkbook";
import type { Present } from "./importSources";
import type { SourceTables } from "./readSourceTables";

interface Member {
  readonly number: string;
  readonly clusterNumber?: string;
  readonly status?: Status;
}

/** What says who belongs to which cluster, and what it would do to the workbook's. */
interface Mover {
  readonly sheet: string;
  readonly cause: string;
  readonly instead: string;
}

/**
 * A warning for the schools and one for the services, where more than a quarter of the open ones
 * that are in a cluster would leave it: more likely a directory comes upon a person's own clusters,
 * or a cluster list is not whole, than that so many have moved.
 */
export const movingMany = (
  { schools, services, schoolList, serviceList }: SourceTables,
  after: Pick<WorkbookData, "schools" | "services" | "clusters">,
  present: Present,
): Problem[] => [
  ...mostlyMoved(moverOf("school", schoolList, schools), {
    ...{ what: "school", before: present.schools, after: after.schools },
    alsoGone: goneText(present.clusters, after.clusters),
  }),
  ...mostlyMoved(moverOf("service", serviceList, services), {
    ...{ what: "service", before: present.services, after: after.services },
    alsoGone: "",
  }),
];

function moverOf(
  what: string,
  list: { readonly sheet: string } | undefined,
  directory: { readonly sheet: string } | undefined,
): Mover | undefined {
  if (list)
    return {
      sheet: list.sheet,
      cause: "as a cluster list replaces all of the workbook's clusters",
      instead: `Check that the list is whole: a ${what} that it does not name is in no cluster.`,
    };
  return (
    directory && {
      sheet: directory.sheet,
      cause: "as the directory's Communities of Learning would replace the workbook's clusters",
      instead: "To keep those, give your cluster list again together with the directory.",
    }
  );
}

/** @param alsoGone what becomes of the clusters then; "" where they all stay */
function mostlyMoved(
  mover: Mover | undefined,
  {
    what,
    before,
    after,
    alsoGone,
  }: {
    readonly what: string;
    readonly before: readonly Member[];
    readonly after: readonly Member[];
    readonly alsoGone: string;
  },
): Problem[] {
  if (!mover) return [];
  const now = new Map(after.map((row) => [row.number, row]));
  const members = before.filter(
    (row) => row.clusterNumber !== undefined && isOpen(row) && isOpen(now.get(row.number)!),
  );
  const moved = members.filter(
    ({ number, clusterNumber }) => now.get(number)!.clusterNumber !== clusterNumber,
  );
  if (moved.length * 4 <= members.length) return [];
  const toNone = moved.filter(({ number }) => now.get(number)!.clusterNumber === undefined).length;
  const counts = `${numberText(moved.length)} of the ${countText(members.length, what)} that are in a cluster would leave it, ${numberText(toNone)} of them for none${alsoGone}`;
  return [
    warning("mostly-moved", `${counts}, ${mover.cause}. ${mover.instead}`, { sheet: mover.sheet }),
  ];
}

/** `, and 223 of the 225 clusters would no longer be listed`. */
function goneText(before: Present["clusters"], after: WorkbookData["clusters"]): string {
  const listed = new Set(after.map(({ number }) => number));
  const gone = before.filter(({ number }) => !listed.has(number)).length;
  if (gone === 0) return "";
  return `, and ${numberText(gone)} of the ${countText(before.length, "cluster")} would no longer be listed`;
}
