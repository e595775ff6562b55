import { allocateWorkbook } from "../../src/actions/allocateWorkbook";
import { placeWorkbook } from "../../src/actions/placeWorkbook";
import { publicationPage } from "../../src/actions/publication/page/page";
import { placer } from "../actions/placingBook";
import { preparedOf, smallBook, wholeBook } from "../actions/publication/books";
import { valueOf } from "../actions/tables";
import { decidedClusters, decidedSchools } from "./whyNotUs";

/** The page of the worked example with its roles placed, and with two decisions of persons. */
export async function publishedExample(): Promise<string> {
  const host = await wholeBook({ overrides: decidedClusters, hosts: decidedSchools });
  valueOf(await allocateWorkbook(host));
  valueOf(await placeWorkbook(host, { placer }));
  return publicationPage((await preparedOf(host)).publication);
}

/** A page of six clusters, of which a browser can look through everything in seconds. */
export async function smallPage(): Promise<string> {
  const overrides = [{ ...decidedClusters[0]!, clusterNumber: "44" }];
  const host = await smallBook({ policy: { roles: 30 }, overrides }, 46);
  valueOf(await allocateWorkbook(host));
  valueOf(await placeWorkbook(host, { placer }));
  return publicationPage((await preparedOf(host)).publication);
}
