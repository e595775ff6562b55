import { createProgram } from "./createProgram";

void createProgram().parseAsync();
