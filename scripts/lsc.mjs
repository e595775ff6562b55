// npm run -s lsc -- …: sets up, then runs the command line.
import { lsc } from "./setUp.mjs";

process.exitCode = lsc(process.argv.slice(2));
