import type { Command } from "commander";
import { addCreateReturns } from "./createReturns";

export function addReturns(program: Command): Command {
  const returns = program
    .command("returns")
    .description("make the returns regions fill each term, and collect them");
  addCreateReturns(returns).option("--json", "answer with one JSON object, problems included");
  return returns;
}
