import type { SheetDescription } from "./description";

/** One LSC with the week and what travelling it needs. */
export interface TravelRow {
  readonly clusterNumber: string;
  readonly clusterName: string;
  /** 1, 2, … in the cluster. */
  readonly coordinator: number;
  readonly hostNumber: string;
  readonly hostName: string;
  readonly employer: string;
  readonly schools: number;
  /** "Awa School Mon to Wed; Maunga School Thu, Fri am" */
  readonly week: string;
  readonly trips: number;
  /** Not known where the distance of a trip is not. */
  readonly kmPerWeek?: number;
  readonly kmPerYear?: number;
}

export const travelSheet: SheetDescription<TravelRow> = {
  table: "Travel",
  title: "Travel: each LSC's week and the way to go",
  purpose: "One row for each LSC: where based, who employs, which schools when, how far.",
  columns: [
    { key: "clusterNumber", heading: "Cluster number", kind: "identifier", width: 12 },
    { key: "clusterName", heading: "Cluster name", kind: "text", width: 38 },
    { key: "coordinator", heading: "LSC", kind: "whole", width: 8 },
    { key: "hostNumber", heading: "Host school number", kind: "identifier", width: 12 },
    { key: "hostName", heading: "Host school", kind: "text", width: 34 },
    {
      key: "employer",
      heading: "Employing school",
      kind: "text",
      width: 34,
      note: "The school whose board employs the LSC: exactly one. Assumption: the host.",
    },
    { key: "schools", heading: "Schools", kind: "whole", width: 11 },
    {
      key: "week",
      heading: "Week",
      kind: "text",
      width: 60,
      wrap: true,
      note: "A proposal: visitors of a school on different half-days. The schools and the LSC agree the days.",
    },
    {
      key: "trips",
      heading: "Trips a week",
      kind: "whole",
      width: 9,
      note: "Return trips from the host: two half-days on one day at one school are one trip.",
    },
    {
      key: "kmPerWeek",
      heading: "Travel a week (km)",
      kind: "number",
      decimals: 1,
      mayBeBlank: true,
      width: 12,
      note: "Straight lines, there and back. Blank: a school it goes to or from has no coordinates.",
    },
    {
      key: "kmPerYear",
      heading: "Travel a year (km)",
      kind: "number",
      decimals: 0,
      mayBeBlank: true,
      width: 12,
      note: "In the school weeks a year of the Policy sheet, which the lines over the table say.",
    },
  ],
};
