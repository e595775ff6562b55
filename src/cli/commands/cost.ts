import { InvalidArgumentError, type Command } from "commander";
import type { CostRun } from "../../actions/costing";
import { costWorkbook } from "../../actions/costWorkbook";
import { failure, success, type Result } from "../../domain/result";
import { costJson, costText, type CostedFile } from "../costReport";
import { dayOption } from "../dayOption";
import { dollarsOption } from "../dollarsOption";
import { checkTarget, openWorkbook, saveWorkbook } from "../files";
import { outputFor, type Output } from "../output";

interface CostFlags extends CostRun {
  readonly output?: string;
}

export const addCost = (program: Command): Command =>
  program
    .command("cost")
    .description(
      "cost the roles by fiscal year against the budget, and say how many the money buys; adds Cost, Capital and, where there is none, Costs",
    )
    .argument("<book.xlsx>", "workbook with Allocation; Placement and Travel are used if there")
    .option(
      "--budget <dollars>",
      "for this run, the operating budget for all years: 217m or 217,000,000",
      dollarsOption,
    )
    .option("--start <date>", "for this run, the day on which roles start", dayOption)
    .option("--roles <number>", "for this run, cost so many roles", rolesOption)
    .option("-o, --output <file.xlsx>", "workbook to write (default: the same one)")
    .action(async (path: string, flags: CostFlags, command: Command) => {
      const output = outputFor(command);
      output.answer(await costFile(path, flags, output), costText, costJson);
    });

async function costFile(
  path: string,
  { output: target = path, ...forThisRun }: CostFlags,
  output: Output,
): Promise<Result<CostedFile>> {
  const wanted = await checkTarget(target, path);
  if (!wanted.ok) return wanted;
  output.progress(`Reading ${path} …`);
  const host = await openWorkbook(path);
  if (!host.ok) return host;
  const made = await costWorkbook(host.value, forThisRun);
  if (!made.ok) return made;
  output.progress(`Writing ${target} …`);
  const saved = await saveWorkbook(target, await host.value.toBytes(), path);
  if (!saved.ok) return failure([...made.warnings, ...saved.problems]);
  const { costing, later } = made.value;
  return success({ costing, later, file: target }, [...made.warnings, ...saved.warnings]);
}

function rolesOption(text: string): number {
  const roles = /^\d{1,3}(,\d{3})+$|^\d+$/.test(text.trim()) ? Number(text.replace(/,/g, "")) : NaN;
  if (roles <= 1_000_000) return roles;
  throw new InvalidArgumentError("Give a whole number of roles from 0 to 1,000,000.");
}
