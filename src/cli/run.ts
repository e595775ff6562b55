import { CommanderError } from "commander";
import { createProgram } from "./createProgram";

/**
 * Runs the command line once. What it says goes to this process's streams, and the exit code, which
 * is answered, to this process too.
 * @param args what stands after `lsc`
 * @returns 0 where all went well, 1 where something is wrong
 */
export async function run(args: readonly string[]): Promise<number> {
  process.exitCode = 0;
  try {
    await createProgram().parseAsync(args, { from: "user" });
  } catch (cause) {
    if (!(cause instanceof CommanderError)) throw cause;
    process.exitCode = cause.exitCode;
  }
  return process.exitCode;
}
