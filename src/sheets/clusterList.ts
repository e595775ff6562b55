import type { Column, SheetDescription } from "./description";

/** Where a row of a cluster list puts a school or a service. */
interface Belonging {
  readonly clusterNumber?: string;
  readonly clusterName?: string;
}

/** A person's own list of which school belongs to which cluster. */
export interface ClusterListRow extends Belonging {
  readonly schoolNumber: string;
}

/** The same for early learning services; they may stand in the same list as the schools. */
export interface ServiceListRow extends Belonging {
  readonly serviceNumber: string;
}

const belonging: readonly Column<Belonging>[] = [
  {
    key: "clusterNumber",
    heading: "Cluster number",
    aliases: ["Community of Learning: ID", "Col_Id"],
    kind: "identifier",
    mayBeBlank: true,
    mustExist: true,
    width: 12,
    note: "Blank: it belongs to none.",
  },
  {
    key: "clusterName",
    heading: "Cluster name",
    aliases: ["Community of Learning: Name", "Col_Name"],
    kind: "text",
    mayBeBlank: true,
    width: 30,
  },
];

export const clusterListSheet: SheetDescription<ClusterListRow> = {
  table: "Cluster list",
  isFile: true,
  title: "Cluster list",
  purpose: "One row for each school that belongs to a cluster.",
  unique: ["schoolNumber"],
  columns: [
    {
      key: "schoolNumber",
      heading: "School number",
      aliases: ["School ID", "School_Id"],
      kind: "identifier",
      numbers: "school",
      width: 12,
    },
    ...belonging,
  ],
};

export const serviceListSheet: SheetDescription<ServiceListRow> = {
  table: "Service list",
  isFile: true,
  title: "Early learning services of the cluster list",
  purpose: "One row for each early learning service that belongs to a cluster.",
  unique: ["serviceNumber"],
  columns: [
    {
      key: "serviceNumber",
      heading: "Service number",
      aliases: ["Service ID", "ECE_Id"],
      kind: "identifier",
      numbers: "service",
      width: 12,
    },
    ...belonging,
  ],
};
