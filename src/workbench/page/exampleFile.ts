import { exampleNotice } from "../../../seeds/example/nationalExample";

/** Name of the file with the worked example. */
export const exampleName = "example.xlsx";

export const exampleSentence = `${exampleNotice}: made up so that its totals are those published for 2019.`;

/** The worked example, which the build has put beside the page, as making it takes a while. */
export async function exampleFile(): Promise<Uint8Array> {
  const answer = await fetch(`/${exampleName}`);
  return new Uint8Array(await answer.arrayBuffer());
}
