import { impossible } from "../../domain/impossible";
import { Parts } from "../../hosts/xlsx/package/parts";
import { openSoundBook, type OpenedBook } from "./openBook";

/** Name of the file with the worked example. */
export const exampleName = "example.xlsx";

/** The worked example as reading its file leaves it, in a form that stands in a JSON file. */
export interface ReadExample extends Pick<OpenedBook, "snapshot" | "records"> {
  readonly paths: readonly (readonly [sheetId: string, path: string])[];
}

/** Reads the worked example. Called when the workbench is built, as it takes a while. */
export async function readExample(bytes: Uint8Array): Promise<ReadExample> {
  const opened = await openSoundBook(bytes, exampleName);
  if (!opened.ok) return impossible("the worked example cannot be read");
  const { snapshot, records, paths } = opened.value;
  return { snapshot, records, paths: [...paths] };
}

/** The open file again, from what was read of it and the file itself. */
export const openedFrom = async (
  { snapshot, records, paths }: ReadExample,
  bytes: Uint8Array,
): Promise<OpenedBook> => ({
  name: exampleName,
  snapshot,
  records,
  paths: new Map(paths),
  parts: await Parts.read(bytes),
});
