import type { Result } from "../domain/result";
import type { TableReader } from "../hosts/Host";
import type { PolicyValues } from "../parameters/policyFrom";
import { allocateFrom } from "./allocateWorkbook";
import { scenarioReader } from "./scenarioReader";
import type { WorkbookAllocation } from "./workbookAllocation";

/** By what a workbook is allocated. */
export interface ChosenVersion {
  /** Name of a scenario; where it is left out, the Policy and Overrides sheets. */
  readonly scenario?: string;
  /** Settings for this run only. */
  readonly changes?: Partial<PolicyValues>;
}

/** Allocates by a scenario, or by the workbook as it stands; writes nothing. */
export async function allocateChosen(
  host: TableReader,
  { scenario, changes }: ChosenVersion,
): Promise<Result<WorkbookAllocation>> {
  if (scenario === undefined) return allocateFrom(host, changes);
  const reader = await scenarioReader(host, scenario);
  if (!reader.ok) return reader;
  return allocateFrom(reader.value, changes, reader.value.scenario);
}
