import { regions, type Region } from "../../../domain/region";
import { countText, numberText } from "../../../domain/wording";
import type { Explanation } from "../../../engine/explain";
import { coverageSheet } from "../../../sheets/coverage";
import { publicAllocationSheet, type PublicAllocationRow } from "../../../sheets/publicAllocation";
import type { Publication } from "../publication";
import { allocationRowOf, byRegion, coverageRowsOf } from "../publicRows";
import { fragmentOf, markup, type Markup } from "./markup";
import { table, valueOf, type ShownColumn } from "./table";

const coverageKeys: readonly string[] = [
  "region",
  "roles",
  "clusters",
  "clustersInModel",
  "schools",
  "ruralSchools",
  "maoriMediumKura",
  "students",
  "studentShare",
  "maoriShare",
  "pacificShare",
  "studentsPerRole",
];

/** Whom the roles reach, by region. */
export const coverageTable = (publication: Publication): Markup =>
  table(
    "Clusters with roles, by region; shares are of all clusters in the delivery model",
    coverageSheet.columns.filter(({ key }) => coverageKeys.includes(key)),
    coverageRowsOf(publication),
  );

/** Each region's clusters in the order in which roles were given, to be opened. */
export function regionLists({ clusters }: Publication): Markup[] {
  const all = byRegion(clusters);
  return regions.flatMap((region) => {
    const own = all.filter(({ decision }) => decision.cluster.region === region);
    return own.length === 0 ? [] : [regionList(region, own)];
  });
}

const shownKeys: readonly string[] = ["roles", "phase", "place", "claim", "students", "schools"];

const shownColumns: readonly ShownColumn<PublicAllocationRow>[] = [
  { key: "clusterName", heading: "Cluster", kind: "text" },
  { key: "clusterNumber", heading: "Number", kind: "identifier" },
  ...publicAllocationSheet.columns.filter(({ key }) => shownKeys.includes(key)),
];

function regionList(region: Region, own: readonly Explanation[]): Markup {
  const roles = own.reduce((sum, { decision }) => sum + decision.roles, 0);
  const withRoles = own.filter(({ decision }) => decision.roles > 0).length;
  const counted = own.filter(({ decision }) => decision.roles > 0 || decision.phase !== undefined);
  const others = own.length - counted.length;
  const notYet = others === 0 ? "" : `; ${numberText(others)} more not yet in the delivery model`;
  return markup`<details>
    <summary>
      <h3>${region}</h3>
      – ${countText(roles, "role")} to ${withRoles} of ${countText(counted.length, "cluster")}${notYet}
    </summary>
    ${table(`Clusters of ${region}`, shownColumns, own.map(allocationRowOf), (column, row) =>
      column.key === "clusterName"
        ? markup`<a href="#${fragmentOf("cluster", row.clusterNumber)}">${row.clusterName}</a>`
        : valueOf(column, row),
    )}
  </details> `;
}
