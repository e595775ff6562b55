import { exampleNotice } from "../../../seeds/example/nationalExample";
import { exampleName, openedFrom, type ReadExample } from "../file/readExample";
import type { OpenedBook } from "../file/openBook";

export const exampleSentence = `${exampleNotice}: made up so that its totals are those published for 2019.`;

/** The worked example, which the build has made, read and put beside the page. */
export async function openedExample(): Promise<OpenedBook> {
  const [file, read] = await Promise.all([fetch(`/${exampleName}`), fetch("/example.json")]);
  const bytes = new Uint8Array(await file.arrayBuffer());
  return openedFrom((await read.json()) as ReadExample, bytes);
}
