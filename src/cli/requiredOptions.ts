import { CommanderError, type Command, type Option } from "commander";
import { error, type Problem } from "../domain/problem";
import { failure } from "../domain/result";
import { outputFor } from "./output";

/**
 * Has a command and those under it say in their help which options are required, and tell all that
 * are missing at once, as every other problem is told.
 */
export function tellRequiredOptions(command: Command): void {
  command.commands.forEach(tellRequiredOptions);
  const required = command.options
    .filter(({ mandatory }) => mandatory)
    .map((option) => ({ option, problem: missing(option) }));
  for (const { option } of required) {
    option.mandatory = false;
    option.description += " (required)";
  }
  command.hook("preAction", (_, acting) => {
    const problems = required
      .filter(({ option }) => acting.getOptionValue(option.attributeName()) === undefined)
      .map(({ problem }) => problem);
    if (acting !== command || problems.length === 0) return;
    outputFor(acting).answer(failure(problems), String, Object);
    throw new CommanderError(1, "lsc.missingOptions", "");
  });
}

const missing = ({ long, flags, description }: Option): Problem =>
  error("option-missing", `This option is required. Give ${flags}: ${description}.`, {
    sheet: long ?? flags,
  });
