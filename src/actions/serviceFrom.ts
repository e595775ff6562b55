import type { Region } from "../domain/region";
import type { Service } from "../domain/service";
import type { ServiceDirectoryRow } from "../sheets/serviceDirectory";

/** A service as the directory has it; what it leaves blank stays as it was. */
export const serviceFrom = (
  row: ServiceDirectoryRow,
  region: Region,
  before?: Service,
): Service => ({
  ...before,
  number: row.number,
  name: row.name,
  kind: row.kind ?? before?.kind ?? "Other",
  region,
  ...(row.clusterNumber !== undefined && { clusterNumber: row.clusterNumber }),
  children: row.children ?? before?.children ?? 0,
});
