import type { TableRow } from "../../hosts/LiveHost";
import { allocationSheet } from "../../sheets/allocation";
import { clustersSheet } from "../../sheets/clusters";
import { overridesSheet } from "../../sheets/overrides";
import { phasesSheet } from "../../sheets/phases";
import type { Cell } from "../../sheets/rawTable";
import { isHeadingOf } from "../../sheets/isHeadingOf";
import { reasonsSheet } from "../../sheets/reasons";
import { schoolsSheet } from "../../sheets/schools";
import { servicesSheet } from "../../sheets/services";

interface Heading {
  readonly heading: string;
  readonly aliases?: readonly string[];
}

/** The heading a cluster's number stands under in each table: what is "Number" in one is another's. */
const headings: ReadonlyMap<string, Heading> = new Map(
  [
    allocationSheet,
    clustersSheet,
    overridesSheet,
    phasesSheet,
    reasonsSheet,
    schoolsSheet,
    servicesSheet,
  ].map(({ table, columns }) => [table, columns.find(namesCluster)!]),
);

function namesCluster({ heading }: Heading): boolean {
  return heading === "Cluster number";
}

/** Number of the cluster that a row of any table is about; undefined where it names none. */
export function clusterInRow({ table, cells }: TableRow): string | undefined {
  const sought = headings.get(table) ?? { heading: "Cluster number" };
  const cell = [...cells].find(([heading]) => isHeadingOf(sought, heading))?.[1];
  return identifier(cell ?? null);
}

function identifier(cell: Cell): string | undefined {
  if (typeof cell !== "string" && typeof cell !== "number") return undefined;
  return String(cell).trim() || undefined;
}
