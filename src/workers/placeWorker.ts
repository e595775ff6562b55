import type { PlacementInput } from "../engine/placement/placementInput";
import { placeWith } from "../engine/placement/placeWith";
import { highsSolver } from "../hosts/highs/highsSolver";

// The thread that places: the page posts a PlacementInput and gets a Result<Placement> back.

const solver = highsSolver();

addEventListener("message", ({ data }: MessageEvent<PlacementInput>) => {
  // What goes wrong unexpectedly is thrown outside the promise: only so does the page hear of it.
  placeWith(solver, data).then(postMessage, (cause: unknown) =>
    setTimeout(() => {
      throw cause;
    }),
  );
});
