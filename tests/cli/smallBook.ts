import { writeFileSync } from "node:fs";
import { exampleNotice } from "../../seeds/example/nationalExample";
import { madeExample } from "../seeds/madeExample";
import { createWorkbook, type WorkbookData } from "../../src/actions/createWorkbook";
import { newXlsx } from "../../src/hosts/xlsx/newXlsx";
import { valueOf } from "../actions/tables";

/** First of the example's clusters in the small workbook; they are of Auckland and Waikato. */
const first = 41;

/**
 * Some clusters of the worked example with their schools, as a workbook: for what does not hang
 * on the whole country, which takes the command line seconds to read and write at each run.
 */
export async function smallBook(
  path: string,
  papers: WorkbookData["papers"] = [],
  count = 30,
): Promise<void> {
  const { schools, clusters, assessments, services } = madeExample();
  const isKept = (number: string | undefined) =>
    Number(number) >= first && Number(number) < first + count;
  const host = newXlsx();
  valueOf(
    await createWorkbook(host, {
      schools: schools.filter(({ clusterNumber }) => isKept(clusterNumber)),
      clusters: clusters.filter(({ number }) => isKept(number)),
      assessments: assessments.filter(({ clusterNumber }) => isKept(clusterNumber)),
      services: services.filter(({ clusterNumber }) => isKept(clusterNumber)),
      papers,
      about: exampleNotice,
    }),
  );
  writeFileSync(path, await host.toBytes());
}
