import { error } from "../../domain/problem";
import { failure, success, type Result } from "../../domain/result";
import type { Watch, WorkbookFiles } from "../../hosts/Host";
import { coverageSheet } from "../../sheets/coverage";
import { publicAllocationSheet } from "../../sheets/publicAllocation";
import { methodRows, publicMethodSheet } from "../../sheets/publicMethod";
import { publicSchoolsSheet } from "../../sheets/publicSchools";
import { publicReasonsSheet } from "../../sheets/publicReasons";
import { csvOf } from "./csv";
import { publicationPage } from "./page/page";
import { publicationContents, publicationTitle } from "./publicationContents";
import type { Publication } from "./publication";
import { allocationRowOf, byRegion, coverageRowsOf, reasonRowOf, schoolRowOf } from "./publicRows";

/** A file of the public package. */
export interface PublicationFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Makes the files of a publication: the page, the workbook and four tables as CSV. */
export async function publicationFiles(
  files: WorkbookFiles,
  publication: Publication,
  watch: Watch = {},
): Promise<Result<readonly PublicationFile[]>> {
  if (await stopsAt(watch, "Making the page", 0)) return failure([stopped]);
  const page = { name: "publication.html", bytes: files.encode(publicationPage(publication)) };
  if (await stopsAt(watch, "Making the workbook", 0.4)) return failure([stopped]);
  const workbook = await workbookOf(files, publication);
  if (!workbook.ok) return workbook;
  if (await stopsAt(watch, "Making the tables", 0.9)) return failure([stopped]);
  const tables = csvTexts(publication).map(({ name, text }) => ({
    name,
    bytes: files.encode(text),
  }));
  return success([page, { name: "publication.xlsx", bytes: workbook.value }, ...tables]);
}

async function workbookOf(
  files: WorkbookFiles,
  publication: Publication,
): Promise<Result<Uint8Array>> {
  const file = files.create({
    title: `${publicationTitle} (${publication.about.version})`,
    language: "en-NZ",
  });
  const written = await file.writeSheets(publicationContents(publication));
  return written.ok ? success(await file.toBytes()) : written;
}

/** The tables of a publication as CSV. */
export function csvTexts(publication: Publication) {
  const clusters = byRegion(publication.clusters);
  const clusterRows = clusters.map((one) => ({ ...allocationRowOf(one), ...reasonRowOf(one) }));
  const reasons = publicReasonsSheet.columns.filter(({ key }) =>
    /^(reason|steps|changes)$/.test(key),
  );
  return [
    {
      name: "clusters.csv",
      text: csvOf({ columns: [...publicAllocationSheet.columns, ...reasons] }, clusterRows),
    },
    {
      name: "schools.csv",
      text: csvOf(publicSchoolsSheet, publication.schools.map(schoolRowOf)),
    },
    { name: "parameters.csv", text: csvOf(publicMethodSheet, methodRows(publication.values)) },
    { name: "coverage.csv", text: csvOf(coverageSheet, coverageRowsOf(publication)) },
  ];
}

/** Tells where it is and lets the screen answer; whether a person wants to stop. */
async function stopsAt(watch: Watch, what: string, done: number): Promise<boolean> {
  watch.progress?.(what, done);
  await watch.pause?.();
  return watch.isCancelled?.() ?? false;
}

const stopped = error("cancelled", "Stopped as you asked. No file was made.");
