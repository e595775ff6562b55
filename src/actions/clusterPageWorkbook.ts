import { error } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import type { Host, Watch, WrittenSheet } from "../hosts/Host";
import { clusterPage } from "./clusterPage";
import { placeAll } from "./placeAll";
import type { PlaceOptions } from "./placeWorkbook";
import { isPlaced } from "./placing";
import { readPlacing } from "./readPlacing";

/** Places one cluster and writes its page, to be printed and sent to its schools. */
export async function clusterPageWorkbook(
  host: Host,
  clusterNumber: string,
  { placer, forThisRun }: PlaceOptions,
  watch: Watch = {},
): Promise<Result<WrittenSheet>> {
  const placing = await readPlacing(host, forThisRun);
  if (!placing.ok) return placing;
  const clusters = placing.value.clusters.filter(({ cluster }) => cluster.number === clusterNumber);
  if (clusters.length === 0) return failure([...placing.warnings, withoutRoles(clusterNumber)]);
  const placed = await placeAll({ ...placing.value, clusters }, placer, watch);
  if (!placed.ok) return failure([...placing.warnings, ...placed.problems]);
  const pages = placed.value.filter(isPlaced).map((each) => clusterPage(each, placing.value));
  const written = await host.writeSheets(pages, watch);
  const warnings = [...placing.warnings, ...placed.warnings];
  return written.ok
    ? success(written.value[0]!, [...warnings, ...written.warnings])
    : failure([...warnings, ...written.problems]);
}

/** A cluster was asked for that is not placed at all. */
export const withoutRoles = (clusterNumber: string, sheet = "Allocation") =>
  error("unknown-cluster", `Cluster ${clusterNumber} has no roles on the Allocation sheet.`, {
    sheet,
  });
