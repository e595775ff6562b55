import { Command } from "commander";
import packageFile from "../../package.json";
import { addAllocate } from "./commands/allocate";
import { addApportion } from "./commands/apportion";
import { addCheck } from "./commands/check";
import { addCompare } from "./commands/compare";
import { addCost } from "./commands/cost";
import { addEquity } from "./commands/equity";
import { addExample } from "./commands/example";
import { addExplain } from "./commands/explain";
import { addImport } from "./commands/importDirectory";
import { addPlace } from "./commands/place";
import { addPublish } from "./commands/publish";
import { addReturns } from "./commands/returns";
import { addRollout } from "./commands/rollout";
import { addScenario } from "./commands/scenario";
import { addSnapshot } from "./commands/snapshot";
import { addSweep } from "./commands/sweep";
import { addWorkedExample } from "./commands/workedExample";
import { tellRequiredOptions } from "./requiredOptions";

const examples = `
Examples:
  lsc example -o book.xlsx
  lsc check book.xlsx
  lsc allocate book.xlsx -o allocation.xlsx
  lsc allocate book.xlsx --as-at 2019-03 --json
  lsc allocate book.xlsx --mode proportional --method webster --region-floor 30%
  lsc explain book.xlsx --cluster 48
  lsc apportion weights.csv --seats 120 --method webster --json
  lsc place allocation.xlsx --cluster 48
  lsc cost allocation.xlsx --budget 217m --start 2020-01-27
  lsc compare book.xlsx --rounding down -o compared.xlsx
  lsc equity book.xlsx -o equity.xlsx
  lsc compare june.xlsx july.xlsx --json
  lsc publish book.xlsx --preview
  lsc publish book.xlsx --scenario "Final adjustments" -o publication --texts-checked
  lsc sweep book.xlsx --draws 10000 --seed 1 --sobol -o swept.xlsx
  lsc rollout book.xlsx --as-at 2019-03 -o rollout.xlsx
  lsc snapshot freeze book.xlsx --name "December 2018" --as-at 2018-12 --by "A. Person"
  lsc snapshot compare book.xlsx --as-at 2019-03
  lsc scenario save book.xlsx --name "As announced" --by "A. Person"
  lsc scenario run book.xlsx
  lsc scenario list book.xlsx
  lsc returns create book.xlsx --term "2019 Term 2" -o returns
  lsc returns collect book.xlsx returned --preview
  lsc import directory.csv --assume-phase Implementation -o book.xlsx
  lsc import schools.csv services.xlsx clusters.csv --into book.xlsx --preview

Exit code 0 where all went well; 1 where something is wrong, with every problem listed.`;

/** What the command line itself finds wrong, as every other problem is told. */
const asProblem = (text: string): string =>
  text.replace(
    /^error: (.)/,
    (_, first: string) => `1 problem; nothing was written.\n  ${first.toUpperCase()}`,
  );

/**
 * The command line. Each command is one action on files. Where nothing is left to do (help, version,
 * a command that is none), it throws a CommanderError with the exit code.
 */
export function createProgram(): Command {
  const program = new Command("lsc")
    .description(
      "Allocates Learning Support Coordinator roles to clusters of schools, with a reason for every decision.",
    )
    .version(packageFile.version)
    .exitOverride()
    .option("--json", "answer with one JSON object, problems included")
    .showSuggestionAfterError()
    .configureOutput({ outputError: (text, write) => write(asProblem(text)) })
    .addHelpText("after", examples);
  for (const add of [
    addExample,
    addCheck,
    addAllocate,
    addExplain,
    addApportion,
    addImport,
    addPlace,
    addCost,
    addCompare,
    addEquity,
    addSweep,
    addRollout,
    addSnapshot,
    addScenario,
    addReturns,
    addPublish,
    addWorkedExample,
  ])
    add(program).option("--json", "answer with one JSON object, problems included");
  tellRequiredOptions(program);
  return program;
}
