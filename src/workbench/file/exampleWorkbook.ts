import { exampleNotice, nationalExample } from "../../../seeds/example/nationalExample";
import papers from "../../../seeds/published/papers.json";
import { createWorkbook } from "../../actions/createWorkbook";
import { impossible } from "../../domain/impossible";
import { newXlsx } from "../../hosts/xlsx/newXlsx";

/** The worked example, as the command line writes it. Called when the workbench is built. */
export async function exampleWorkbook(): Promise<Uint8Array> {
  const host = newXlsx();
  const written = await createWorkbook(host, {
    ...nationalExample(),
    papers,
    about: exampleNotice,
  });
  if (!written.ok) impossible(`the worked example was refused: ${written.problems[0]?.sentence}`);
  return host.toBytes();
}
