import type { Assessment } from "../domain/assessment";
import { describeDay } from "../domain/day";
import { error, type Problem } from "../domain/problem";
import { earlierRow } from "../sheets/earlierRow";
import type { ReadTable } from "../sheets/readRows";
import { eachRow } from "./eachRow";

/** Two phases of one cluster on one day would let the order of rows decide. */
export function checkSameDay(phases: ReadTable<Assessment> | undefined): Problem[] {
  const earlier = earlierRow<Assessment>(["clusterNumber", "assessedOn"]);
  return eachRow(phases, (row, index) => {
    const first = earlier(row, index);
    if (first === undefined || phases!.rows[first]!.phase === row.phase) return [];
    const before = `${phases!.rows[first]!.phase} in row ${phases!.rowNumbers[first]}`;
    return [
      error(
        "two-phases-on-a-day",
        `Cluster ${row.clusterNumber} is in ${row.phase} here and in ${before}, both on ${describeDay(row.assessedOn)}. Correct the date of one of them.`,
        { column: "Assessed on" },
      ),
    ];
  });
}
