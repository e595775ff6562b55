import { CommanderError } from "commander";
import { createProgram } from "./createProgram";
import { missingOptions } from "./requiredOptions";

createProgram()
  .parseAsync()
  .catch((cause: unknown) => {
    if (!(cause instanceof CommanderError && cause.code === missingOptions)) throw cause;
  });
