import type { Command } from "commander";
import { addCollectReturns } from "./collectReturns";
import { addCreateReturns } from "./createReturns";

export function addReturns(program: Command): Command {
  const returns = program
    .command("returns")
    .description("make the returns regions fill each term, and collect them");
  for (const add of [addCreateReturns, addCollectReturns])
    add(returns).option("--json", "answer with one JSON object, problems included");
  return returns;
}
