import { readFileSync } from "node:fs";
import type { School } from "../../../src/domain/school";
import { readCsv } from "../../../src/hosts/csv/readCsv";
import { school } from "./randomCluster";

/** The clusters of the schools directory of May 2018, by number. */
export function realClusters(path: string): Map<string, School[]> {
  const table = readCsv(new Uint8Array(readFileSync(path)), "schools.csv");
  if (!table.ok) throw new Error("The directory cannot be read.");
  const { headings, rows } = table.value;
  const at = (heading: string) => headings.findIndex((each) => String(each).trim() === heading);
  const [number, name, cluster, students, latitude, longitude] = [
    "School Number",
    "School Name",
    "Community of Learning: ID",
    "Total School Roll",
    "Latitude",
    "Longitude",
  ].map(at) as [number, number, number, number, number, number];
  const clusters = new Map<string, School[]>();
  for (const row of rows) {
    const id = String(row[cluster]).trim();
    if (!/^[0-9]+$/.test(id)) continue;
    const [north, east] = [Number(row[latitude]), Number(row[longitude])];
    const own = school({
      number: String(row[number]).trim(),
      name: String(row[name]).trim(),
      students: Number(row[students] ?? 0),
      ...(north < 0 && east !== 0 && { latitude: north, longitude: east }),
    });
    clusters.set(id, [...(clusters.get(id) ?? []), own]);
  }
  return clusters;
}
