import { listScenarios, type ListedScenario } from "../../actions/listScenarios";
import { readEachOnce } from "../../actions/readEachOnce";
import { all, readTable } from "../../actions/readTable";
import type { DecisionPaper } from "../../domain/decisionPaper";
import { success, type Result } from "../../domain/result";
import type { TableReader } from "../../hosts/Host";
import { decisionsSheet } from "../../sheets/decisions";
import type { ReadTable } from "../../sheets/readRows";

/** The scenarios of a workbook, and the papers that may rest on them. */
export interface ScenarioView {
  readonly listed: readonly ListedScenario[];
  /** The register of papers; undefined where the workbook has none. */
  readonly papers: ReadTable<DecisionPaper> | undefined;
}

/** Reads both, with all problems of both at once. */
export async function readScenarioView(host: TableReader): Promise<Result<ScenarioView>> {
  const reader = readEachOnce(host);
  const read = all<[readonly ListedScenario[], ReadTable<DecisionPaper> | undefined]>([
    await listScenarios(reader),
    await readTable(reader, decisionsSheet),
  ]);
  if (!read.ok) return read;
  const [listed, papers] = read.value;
  return success({ listed, papers }, read.warnings);
}
