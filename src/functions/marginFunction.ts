import { error } from "../domain/problem";
import { failure, success } from "../domain/result";
import { marginsOf } from "../engine/marginsOf";
import { allocationOf } from "./allocationOf";
import { allocationParameters } from "./allocationParameters";
import { beside } from "./beside";
import { isNumberColumn } from "./shareNumbers";
import type { FunctionDefinition } from "./run";

const headings = ["More students for another role", "Fewer students to lose a role"];

/** LSC.MARGIN: how far each cluster is from one role more or less, beside the clusters. */
export const marginFunction: FunctionDefinition<"clusters" | "roles" | "policy" | "phases"> = {
  parameters: allocationParameters,
  answer: (ranges) => {
    if (isNumberColumn(ranges.clusters)) return failure([needsTable(ranges.clusters.name)]);
    const made = allocationOf(ranges);
    if (!made.ok) return made;
    const { clusters, allocation } = made.value;
    const { serve, regionalFloor } = allocation.input.policy;
    const isSlow = serve === "Proportional" && regionalFloor !== undefined;
    if (isSlow && allocation.decisions.length > mostWithFloor) return failure([tooMany]);
    return success(
      beside(clusters, headings, (index) => {
        const margins = marginsOf(allocation, allocation.decisions[index]!);
        return [margins?.studentsToGain, margins?.studentsToLose];
      }),
    );
  },
};

/**
 * Where clusters share with a regional floor, all are served again for each question: above this,
 * for minutes.
 */
const mostWithFloor = 300;

const tooMany = error(
  "too-many-for-margins",
  `Where clusters share in proportion with a regional floor, the margins of more than ${mostWithFloor} would take too long. Set the floor to None, or use LSC.EXPLAIN for one cluster.`,
  { sheet: "clusters" },
);

/** Margins and scores depend on more than the number of students. */
export const needsTable = (name: string) =>
  error(
    "not-a-table",
    "One column is not enough. Select the clusters with all their columns and headings, such as Clusters[#All].",
    { sheet: name },
  );
