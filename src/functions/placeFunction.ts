import { hostRules } from "../actions/hostRules";
import { all } from "../actions/readTable";
import type { HostDecision } from "../domain/hostDecision";
import { failure, success } from "../domain/result";
import type { School } from "../domain/school";
import { isOpen } from "../domain/status";
import { policyFrom, type PolicyValues } from "../parameters/policyFrom";
import { functionPlacer } from "./functionPlacer";
import { hostDecisionsIn } from "./hostDecisionsIn";
import { oneNumber } from "./oneCell";
import { placeRows } from "./placeRows";
import { policyIn } from "./policyIn";
import type { LaterDefinition } from "./run";
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
      const read = all<
        [readonly School[], number | undefined, PolicyValues, readonly HostDecision[]]
      >([
        schoolsToPlace(ranges.schools, ranges.cluster),
        oneNumber(ranges.roles, { kind: "whole", smallest: 1, largest: 1000 }),
        policyIn(ranges.policy),
        hostDecisionsIn(ranges.hosts, ranges.schools),
      ]);
      if (!read.ok) return read;
      const [schools, roles = 0, values, decisions] = read.value;
      const open = schools.filter(isOpen);
      const rules = hostRules(decisions, policyFrom(values).placement, open);
      const placed = await functionPlacer({ schools: open, roles, rules });
      return placed.ok ? success(placeRows(schools, placed.value)) : failure(placed.problems);
    },
  };
