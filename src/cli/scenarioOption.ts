import type { Command } from "commander";
import type { ChosenVersion } from "../actions/allocateChosen";
import { success, type Result } from "../domain/result";
import { policyChanges, type PolicyOptions } from "./policyOptions";

/** Value of the option below, as typed. */
export interface ScenarioFlags {
  readonly scenario?: string;
}

/** Adds the option that takes a scenario in place of the Policy and Overrides sheets. */
export const withScenarioOption = (command: Command, what: string): Command =>
  command.option(
    "--scenario <name>",
    `${what} (default: the policy and decisions as they stand); settings given here are changed in it, for this run`,
  );

/** The scenario that was chosen, if any, with the settings changed for this run. */
export function chosenVersion({
  scenario,
  ...options
}: ScenarioFlags & PolicyOptions): Result<ChosenVersion> {
  const changes = policyChanges(options);
  return changes.ok
    ? success({ changes: changes.value, ...(scenario !== undefined && { scenario }) })
    : changes;
}
