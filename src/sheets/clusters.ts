import type { Cluster } from "../domain/cluster";
import { regions } from "../domain/region";
import { checkGroups } from "./checkGroups";
import { checkSchoolCounts } from "./checkSchoolCounts";
import type { SheetDescription } from "./description";
import { regionColumn } from "./regionColumn";

const distance = {
  kind: "number",
  decimals: 1,
  smallest: 0,
  mayBeBlank: true,
  width: 12,
} as const;

export const clustersSheet: SheetDescription<Cluster> = {
  table: "Clusters",
  title: "Clusters of schools and kura",
  purpose: "One row for each cluster, with the totals of its schools.",
  unique: ["number"],
  rowChecks: [checkGroups, checkSchoolCounts],
  columns: [
    {
      key: "number",
      heading: "Cluster number",
      aliases: ["Community of Learning: ID", "Col_Id", "Number", "Cluster ID"],
      kind: "identifier",
      width: 12,
    },
    {
      key: "name",
      heading: "Cluster name",
      aliases: ["Community of Learning: Name", "Col_Name", "Name", "Cluster"],
      kind: "text",
      width: 38,
    },
    {
      ...regionColumn,
      aliases: ["Education Region", "Lead region"],
      note: "Lead region: that of most of its students. Another may be chosen here; it stays.",
    },
    { key: "students", heading: "Students", kind: "whole", width: 12 },
    {
      key: "schools",
      heading: "Schools",
      aliases: ["Schools and kura"],
      kind: "whole",
      smallest: 1,
      width: 11,
    },
    { key: "ruralSchools", heading: "Rural schools", kind: "whole", width: 11 },
    {
      key: "maoriStudents",
      heading: "Māori students",
      aliases: ["Māori"],
      kind: "whole",
      width: 12,
    },
    {
      key: "pacificStudents",
      heading: "Pacific students",
      aliases: ["Pacific", "Pasifika"],
      kind: "whole",
      width: 12,
    },
    {
      key: "maoriMediumKura",
      heading: "Māori medium kura",
      aliases: ["Māori medium"],
      kind: "whole",
      width: 12,
    },
    {
      key: "spreadKm",
      heading: "Spread (km)",
      aliases: ["Spread", "Widest distance (km)"],
      kind: "number",
      decimals: 1,
      smallest: 0,
      mayBeBlank: true,
      width: 10,
      note: "Widest straight line between two of its schools. Blank: not known, so no adjustment for distance.",
    },
    {
      key: "meanDistanceKm",
      heading: "Mean distance (km)",
      aliases: ["Mean distance"],
      ...distance,
      note: "Straight line between two of its schools, on average.",
    },
    {
      key: "networkKm",
      heading: "Shortest network (km)",
      aliases: ["Shortest network"],
      ...distance,
      note: "Straight lines that join all its schools to each other, at the shortest.",
    },
    {
      key: "smallSchools",
      heading: "Small schools",
      kind: "whole",
      mayBeBlank: true,
      width: 11,
      note: "Schools and kura of under 100 students.",
    },
    {
      key: "regions",
      heading: "Regions",
      kind: "whole",
      smallest: 1,
      largest: regions.length,
      mayBeBlank: true,
      width: 11,
      note: "Regions its schools lie in.",
    },
    {
      key: "presentRoles",
      heading: "Present roles",
      kind: "whole",
      mayBeBlank: true,
      input: true,
      width: 11,
      note: "Roles it holds already. Used only where the policy keeps present roles.",
    },
  ],
};
