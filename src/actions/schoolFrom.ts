import { plainText } from "../domain/plainText";
import type { School } from "../domain/school";
import type { DirectoryRow } from "../sheets/directory";

/** What the directories call rural: the first until 2018, the others in 2026. */
const ruralAreas = new Set(["rural area", "rural settlement", "rural other"]);

/** A school of the directory, in the cluster given; a figure the directory leaves blank is 0. */
export function schoolFrom(row: DirectoryRow, clusterNumber: string | undefined): School {
  const decile = Number(row.decile);
  return {
    number: row.number,
    name: row.name,
    region: row.region,
    ...(clusterNumber !== undefined && { clusterNumber }),
    students: row.students ?? 0,
    maoriStudents: row.maoriStudents ?? 0,
    pacificStudents: row.pacificStudents ?? 0,
    rural: ruralAreas.has(plainText(row.urbanArea ?? "")),
    maoriMedium: plainText(row.definition ?? "").startsWith("kura kaupapa"),
    type: row.type,
    authority: row.authority,
    latitude: row.latitude,
    longitude: row.longitude,
    ...(decile >= 1 && decile <= 10 && { decile }),
  };
}
