import type { Command } from "commander";
import packageFile from "../../../package.json";
import { runScenarios } from "../../actions/runScenarios";
import type { ScenarioOutcome } from "../../actions/runScenario";
import { outcomeText } from "../../actions/scenarioWords";
import type { Day } from "../../domain/day";
import { changeFile } from "../changeFile";
import { dayOption } from "../dayOption";
import { outputFor } from "../output";
import { today } from "../today";

interface RunOptions {
  readonly name?: readonly string[];
  readonly by?: string;
  readonly on?: Day;
  readonly output?: string;
}

export const addRun = (scenario: Command): Command =>
  scenario
    .command("run")
    .description(
      "allocate one or all scenarios by the data as it stands; runs are added, never replaced",
    )
    .argument("<book.xlsx>", "workbook with scenarios")
    .option(
      "--name <name>",
      "name of a scenario (may be repeated; default: all that are not frozen)",
      (value: string, before: readonly string[] = []) => [...before, value],
    )
    .option("--by <person>", "who runs it")
    .option("--on <day>", "day of the run (default: today)", dayOption)
    .option("-o, --output <file.xlsx>", "workbook to write (default: the same one)")
    .action(async (path: string, options: RunOptions, command: Command) => {
      const { name, by, on = today(), ...file } = options;
      const output = outputFor(command);
      const running = {
        ranOn: on,
        ...(by !== undefined && { ranBy: by }),
        program: packageFile.version,
      };
      output.answer(
        await changeFile({ path, ...file }, (host) =>
          runScenarios(host, name, running, { progress: (what) => output.progress(`${what} …`) }),
        ),
        (ran) => [...ran.outcomes.map(outcomeText), wroteText(ran)].join("\n"),
        (ran) => ({ file: ran.file, scenarios: ran.outcomes.map(outcomeJson) }),
        (ran) => ran.outcomes.every(({ kind }) => kind !== "failed"),
      );
    });

const wroteText = ({ file }: { readonly file: string }): string => `Wrote ${file}.`;

const outcomeJson = ({ scenario, kind, ...outcome }: ScenarioOutcome) => ({
  scenario: scenario.name,
  outcome: kind,
  ...outcome,
});
