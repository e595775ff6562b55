import { plainText } from "../domain/plainText";
import type { Region } from "../domain/region";
import type { School } from "../domain/school";
import type { DirectoryRow } from "../sheets/directory";

/** What the directories call rural: the first until 2018, the others in 2026. */
const ruralAreas = new Set(["rural area", "rural settlement", "rural other"]);

/**
 * A school as the directory has it. What the directory leaves blank stays as it was, or is 0 or no
 * for a new school. Whether it is Māori medium is set for a new school only and is the person's
 * from then on.
 */
export const schoolFrom = (row: DirectoryRow, region: Region, before?: School): School => ({
  ...before,
  ...statedIn(row),
  ...studentsIn(row, before),
  number: row.number,
  name: row.name,
  region,
  rural: row.urbanArea === undefined ? (before?.rural ?? false) : isRural(row.urbanArea),
  maoriMedium: before?.maoriMedium ?? isMaoriMedium(row),
});

const isRural = (area: string): boolean => ruralAreas.has(plainText(area));

/** What is taken as it stands, where it stands there. */
function statedIn({
  clusterNumber,
  type,
  authority,
  latitude,
  longitude,
  decile: text,
}: DirectoryRow): Partial<School> {
  const decile = Number(text);
  const stated = { clusterNumber, type, authority, latitude, longitude };
  return {
    ...Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined)),
    ...(decile >= 1 && decile <= 10 && { decile }),
  };
}

/** Of the kura, kura kaupapa Māori. Assumption: the official definition is not known. */
export const isMaoriMedium = ({ definition = "" }: DirectoryRow): boolean =>
  plainText(definition).startsWith("kura kaupapa");

/** The three figures go together: groups of one year with a total of another make no sense. */
function studentsIn(
  { students, maoriStudents = 0, pacificStudents = 0 }: DirectoryRow,
  before: School | undefined,
): Pick<School, "students" | "maoriStudents" | "pacificStudents"> {
  if (students !== undefined) return { students, maoriStudents, pacificStudents };
  const {
    students: known = 0,
    maoriStudents: maori = 0,
    pacificStudents: pacific = 0,
  } = before ?? {};
  return { students: known, maoriStudents: maori, pacificStudents: pacific };
}
