import { exampleNotice } from "../../../seeds/example/nationalExample";
import { madeExample } from "../../seeds/madeExample";
import { createWorkbook } from "../../../src/actions/createWorkbook";
import { preparePublication } from "../../../src/actions/publication/preparePublication";
import type { PreparedPublication } from "../../../src/actions/publication/publication";
import type { HostDecision } from "../../../src/domain/hostDecision";
import type { Override } from "../../../src/domain/override";
import { standardValues, type PolicyValues } from "../../../src/parameters/policyFrom";
import { hostsSheet } from "../../../src/sheets/hosts";
import { overridesSheet } from "../../../src/sheets/overrides";
import { policyContent } from "../../../src/sheets/policy";
import { TableHost } from "../tableHost";
import { valueOf } from "../tables";

const example = madeExample();

/** What a workbook of the example has besides it. */
interface Given {
  readonly policy?: Partial<PolicyValues>;
  readonly overrides?: readonly Override[];
  readonly hosts?: readonly HostDecision[];
}

/** The worked example as tables. */
export const wholeBook = (given: Given = {}): Promise<TableHost> => book(() => true, given);

/** Clusters 41 to 70 of the example with their schools, and some schools in no cluster. */
export const smallBook = (given: Given = {}, last = 70): Promise<TableHost> =>
  book((number) => Number(number) >= 41 && Number(number) <= last, given);

async function book(
  isKept: (clusterNumber: string) => boolean,
  { policy = {}, overrides = [], hosts = [] }: Given,
): Promise<TableHost> {
  const host = new TableHost();
  const { schools, clusters, assessments } = example;
  const near = (number: string | undefined, at: number) =>
    number === undefined
      ? at % 40 === 0 || clusters.every((each) => isKept(each.number))
      : isKept(number);
  const values = { ...standardValues(), aboutData: exampleNotice, ...policy };
  valueOf(
    await createWorkbook(host, {
      schools: schools.filter(({ clusterNumber }, at) => near(clusterNumber, at)),
      clusters: clusters.filter(({ number }) => isKept(number)),
      assessments: assessments.filter(({ clusterNumber }) => isKept(clusterNumber)),
      services: [],
      papers: [],
      about: exampleNotice,
    }),
  );
  valueOf(
    await host.writeSheets([
      policyContent(values, []),
      { description: overridesSheet, lines: [], rows: overrides },
      { description: hostsSheet, lines: [], rows: hosts },
    ]),
  );
  return host;
}

/** What would be published of a workbook. */
export const preparedOf = async (host: TableHost): Promise<PreparedPublication> =>
  valueOf(await preparePublication(host, { publishedOn: "2019-08-02" }));
