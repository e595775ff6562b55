import type { Placer } from "../actions/placer";
import { place } from "../engine/placement/place";
import { workerPlacer } from "../workers/workerPlacer";

/** Places in a thread of its own, so that Excel goes on; at once where there are none, as in Node. */
export const functionPlacer: Placer =
  typeof Worker === "undefined"
    ? (input) => Promise.resolve(place(input))
    : workerPlacer(() => new Worker(new URL("../workers/placeWorker.ts", import.meta.url)));
