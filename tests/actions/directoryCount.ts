import { csvRows } from "../seeds/csvRows";

/** What can be counted in the directory's text without anything of the product. */
export interface CountedCluster {
  readonly students: number;
  readonly schools: number;
  readonly spreadKm: number;
}

type Vector = readonly [number, number, number];

/** Point on a sphere of radius 1. */
function vectorAt(latitude: number, longitude: number): Vector {
  const [north, east] = [latitude, longitude].map((degrees) => (degrees * Math.PI) / 180) as [
    number,
    number,
  ];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

/** Arc between two points by the length of their chord, in km on the mean earth. */
const arcKm = (a: Vector, b: Vector): number =>
  2 * 6371.0088 * Math.asin(Math.min(1, Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) / 2));

/** Counts the clusters of a directory of 2018 from its text. */
export function countClusters(text: string): {
  readonly schools: number;
  readonly clusters: readonly CountedCluster[];
} {
  const [headings = [], ...rows] = csvRows(text.replaceAll("\r", ""));
  const at = (heading: string) => headings.indexOf(heading);
  const cell = (row: readonly string[], heading: string) => row[at(heading)]!.trim();
  const members = new Map<string, string[][]>();
  for (const row of rows) {
    const number = cell(row, "Community of Learning: ID");
    if (number !== "") members.set(number, [...(members.get(number) ?? []), row]);
  }
  const clusters = [...members.values()].map((own) => {
    const points = own
      .filter((row) => cell(row, "Latitude") !== "" && cell(row, "Longitude") !== "")
      .map((row) => vectorAt(Number(cell(row, "Latitude")), Number(cell(row, "Longitude"))));
    return {
      students: own.reduce((sum, row) => sum + Number(cell(row, "Total School Roll")), 0),
      schools: own.length,
      spreadKm: Math.max(0, ...points.flatMap((a) => points.map((b) => arcKm(a, b)))),
    };
  });
  return { schools: rows.length, clusters };
}
