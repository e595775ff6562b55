import { parseArgs } from "node:util";

/**
 * The options a script was called with. `--help` prints how it is used and ends it; an option it
 * does not have ends it with a sentence and the same.
 * @param usage what the script does and takes, in lines
 * @param options as for Node's `parseArgs`
 */
export function optionsOf(usage, options = {}) {
  try {
    const { help, ...values } = parseArgs({
      options: { ...options, help: { type: "boolean", default: false } },
    }).values;
    if (!help) return values;
    console.log(usage);
    process.exit(0);
  } catch (fault) {
    const [sentence] = fault.message.split(". "); // Node goes on about arguments that begin with "-".
    console.error(`${sentence.replace(/[.]$/, "")}.\n${usage}`);
    process.exit(1);
  }
}
