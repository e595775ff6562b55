import type { Assessment } from "../domain/assessment";
import type { Learning } from "../domain/learning";
import type { Region } from "../domain/region";
import { termName, termOf } from "../domain/term";
import type { CheckedReturn } from "./checkReturn";
import { agrees, learningKey, type Side } from "./returnDifferences";

/** The two tables returns are collected into. */
export interface CollectedTables {
  readonly phases: readonly Assessment[];
  readonly learning: readonly Learning[];
}

const named = (term: string): string => {
  const known = termOf(term);
  return known ? termName(known) : term;
};

/** What was collected for a region and term before; of whom, as the rows say. */
export function collectedBefore(
  { phases, learning }: CollectedTables,
  { region, term, clusters }: { region: Region; term: string; clusters: ReadonlySet<string> },
): Side {
  const assessments = phases.filter(
    (row) =>
      named(row.term) === term &&
      (row.region === region || (row.region === undefined && clusters.has(row.clusterNumber))),
  );
  const sentBy = assessments.find((row) => row.sentBy !== undefined)?.sentBy;
  return {
    name: "Workbook",
    ...(sentBy !== undefined && { completedBy: sentBy }),
    assessments,
    learning: learning.filter((row) => row.region === region && named(row.term) === term),
  };
}

/**
 * The tables with a return taken over: a row of the same cluster and term gives way where it says
 * otherwise, and stays where it says the same; all others stay. New rows stand at the end.
 */
export function withReturn(
  tables: CollectedTables,
  { assessments, learning, region }: CheckedReturn,
  term: string,
): CollectedTables {
  const own = new Map(assessments.map((row) => [row.clusterNumber, row]));
  const side = (rows: readonly Assessment[]): Side => ({
    name: "",
    assessments: rows,
    learning: [],
  });
  const phases = tables.phases.map((row) => {
    const now = named(row.term) === term ? own.get(row.clusterNumber) : undefined;
    if (!now) return row;
    own.delete(row.clusterNumber);
    return agrees(side([row]), side([now])) ? row : now;
  });
  const wanted = new Set(learning.map(learningKey));
  const isOwn = (row: Learning) => row.region === region && named(row.term) === term;
  const kept = tables.learning.filter((row) => !isOwn(row) || wanted.has(learningKey(row)));
  const known = new Set(kept.filter(isOwn).map(learningKey));
  return {
    phases: [...phases, ...own.values()],
    learning: [...kept, ...learning.filter((row) => !known.has(learningKey(row)))],
  };
}
