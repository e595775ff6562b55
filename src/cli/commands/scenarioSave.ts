import type { Command } from "commander";
import { saveScenario, type SavedScenario } from "../../actions/saveScenario";
import { savedLines } from "../../actions/scenarioWords";
import type { Day } from "../../domain/day";
import type { Result } from "../../domain/result";
import { changeFile } from "../changeFile";
import { dayOption } from "../dayOption";
import { outputFor } from "../output";
import { policyChanges, withPolicyOptions, type PolicyOptions } from "../policyOptions";
import { today } from "../today";

interface SaveCommandOptions extends PolicyOptions {
  readonly name: string;
  readonly by: string;
  readonly on?: Day;
  readonly note?: string;
  readonly from?: string;
  readonly output?: string;
}

/** Saves the workbook as it stands, or with settings changed for the scenario. */
export const addSave = (scenario: Command): Command =>
  withSaveOptions(
    scenario
      .command("save")
      .description("save the settings and decisions of the workbook under a name")
      .argument("<book.xlsx>", "workbook with Policy and Overrides"),
  );

/** Saves another scenario with changes. */
export const addDerive = (scenario: Command): Command =>
  withSaveOptions(
    scenario
      .command("derive")
      .description("make a new scenario from another, with some settings changed")
      .argument("<book.xlsx>", "workbook with the scenario")
      .requiredOption("--from <name>", "name of the scenario it is derived from"),
  );

const withSaveOptions = (command: Command): Command =>
  withPolicyOptions(
    command
      .requiredOption("--name <name>", 'name of the scenario, such as "Draft for the Minister"')
      .requiredOption("--by <person>", "who saves it")
      .option("--on <day>", "day on which it is saved (default: today)", dayOption)
      .option("--note <text>", "what it is for")
      .option("-o, --output <file.xlsx>", "workbook to write (default: the same one)"),
  ).action(async (path: string, options: SaveCommandOptions, acting: Command) => {
    outputFor(acting).answer(
      await saveFile(path, options),
      (saved) => [...savedLines(saved), `Wrote ${saved.file}.`].join("\n"),
      ({ file, scenario, changed, decisions }) => ({ file, scenario, changed, decisions }),
    );
  });

async function saveFile(
  path: string,
  options: SaveCommandOptions,
): Promise<Result<SavedScenario & { readonly file: string }>> {
  const { name, by: author, on: date = today(), note, from, output } = options;
  const changes = policyChanges(options);
  if (!changes.ok) return changes;
  return changeFile({ path, ...(output !== undefined && { output }) }, (host) =>
    saveScenario(host, {
      name,
      author,
      date,
      ...(note !== undefined && { note }),
      ...(from !== undefined && { from }),
      changes: changes.value,
    }),
  );
}
