import { all } from "../actions/readTable";
import { rulesWithin, type RunRules } from "../actions/runRules";
import { failure, success, type Result } from "../domain/result";
import type { School } from "../domain/school";
import { isOpen } from "../domain/status";
import { placingOf } from "../engine/placement/place";
import type { Placement } from "../engine/placement/placement";
import type { PlacementInput } from "../engine/placement/placementInput";
import { oneNumber } from "./oneCell";
import { pauses } from "./pauses";
import { placeRows } from "./placeRows";
import type { LaterDefinition } from "./runLater";
import { schoolsToPlace } from "./schoolsToPlace";

/** LSC.PLACE: the roles of one cluster on its schools, with the least travel. */
export const placeFunction: LaterDefinition<"schools" | "roles" | "policy" | "cluster" | "hosts"> =
  {
    parameters: [
      {
        name: "schools",
        needed: "Select the schools of a cluster with their headings, or Schools[#All].",
      },
      { name: "roles", needed: "Say how many roles the cluster has." },
      { name: "policy" },
      { name: "cluster" },
      { name: "hosts" },
    ],
    answer: async (ranges) => {
      const read = all<[readonly School[], number | undefined, RunRules]>([
        schoolsToPlace(ranges.schools, ranges.cluster),
        oneNumber(ranges.roles, { kind: "whole", smallest: 1, largest: 1000 }),
        success({}),
      ]);
      if (!read.ok) return read;
      const [schools, roles = 0, rules] = read.value;
      const open = schools.filter(isOpen);
      const placed = await placeInParts({ schools: open, roles, rules: rulesWithin(rules, open) });
      return placed.ok ? success(placeRows(schools, placed.value)) : failure(placed.problems);
    },
  };

/** Places with pauses, in which the page draws and answers. */
async function placeInParts(input: PlacementInput): Promise<Result<Placement>> {
  const placing = placingOf(input);
  const pause = pauses();
  let step = placing.next();
  while (!step.done) {
    await pause();
    step = placing.next();
  }
  return step.value;
}
