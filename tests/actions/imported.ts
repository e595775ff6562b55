import { importDirectory } from "../../src/actions/importDirectory";
import type { ImportSources } from "../../src/actions/importSources";
import type { RawTable } from "../../src/sheets/rawTable";

export const imported = (directory: RawTable, more: Omit<ImportSources, "directory"> = {}) =>
  importDirectory({ directory, ...more });
