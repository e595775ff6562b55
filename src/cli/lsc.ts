import { run } from "./run";

// Whoever reads may have seen enough, as `head` does: the work goes on to its end, unheard.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

void run(process.argv.slice(2));
