import type { Command } from "commander";
import { sharingMethods } from "../../domain/policy";
import { outputFor } from "../output";
import { shareFile, sharingText, type ApportionOptions } from "../shareFile";

export const addApportion = (program: Command): Command =>
  program
    .command("apportion")
    .description("share whole seats in proportion to one column of numbers")
    .argument("<weights.csv>", "one column of whole numbers, with or without a heading")
    .requiredOption("--seats <number>", "seats (roles) to share")
    .option("--method <name>", `method: ${sharingMethods.join(", ").toLowerCase()}`, "webster")
    .option("--minimum <number>", "fewest seats of each", "0")
    .option("--maximum <number>", "most seats of each")
    .action(async (path: string, options: ApportionOptions, command: Command) => {
      const output = outputFor(command);
      output.answer(await shareFile(path, options), sharingText, (shared) => shared);
    });
