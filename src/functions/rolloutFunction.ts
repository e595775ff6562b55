import type { Day } from "../domain/day";
import { plainText } from "../domain/plainText";
import { error } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import { rolloutMeasures, type RolloutMeasure } from "../domain/rolloutMeasure";
import { phases } from "../domain/phase";
import { checkSameDay } from "../actions/checkSameDay";
import { all } from "../actions/readTable";
import { rollout } from "../engine/rollout";
import { standingAt } from "../engine/standingAt";
import { nearestName } from "../sheets/nearestName";
import { phasesSheet } from "../sheets/phases";
import { readRows, type ReadTable } from "../sheets/readRows";
import type { Assessment } from "../domain/assessment";
import { oneCell, oneDay } from "./oneCell";
import type { Range } from "./range";
import type { FunctionDefinition } from "./run";
import { tableIn } from "./tableIn";

/** LSC.ROLLOUT: one measure by region and phase, as it stood on a day. */
export const rolloutFunction: FunctionDefinition<"phases" | "measure" | "asAt"> = {
  parameters: [
    { name: "phases", needed: "Select the Phases table with its headings, such as Phases[#All]." },
    { name: "measure", needed: `Say what to count: ${rolloutMeasures.join("; ")}.` },
    { name: "asAt" },
  ],
  answer: (ranges) => {
    const read = all<[ReadTable<Assessment>, RolloutMeasure, Day | undefined]>([
      historyIn(ranges.phases),
      measureIn(ranges.measure),
      oneDay(ranges.asAt),
    ]);
    if (!read.ok) return read;
    const [{ rows }, measure, asAt = lastDay] = read.value;
    const standing = standingAt(rows, asAt);
    return success([
      ["Region", ...phases, "Total"],
      ...rollout(standing.values(), undefined, [measure]).map(({ region, byPhase, total }) => [
        region ?? "New Zealand",
        ...phases.map((phase) => byPhase[phase]),
        total,
      ]),
    ]);
  },
};

/** After every assessment there can be. */
const lastDay = "9999-12-31";

/** A row that cannot be read would make every total wrong, so it refuses the whole. */
function historyIn(range: Range): Result<ReadTable<Assessment>> {
  const table = readRows(phasesSheet, tableIn(phasesSheet, range));
  if (!table.ok) return table;
  const problems = checkSameDay(table.value);
  if (problems.length > 0) return failure(problems);
  return table.value.rows.some(({ region }) => region) ? table : failure([noRegions(range.name)]);
}

const noRegions = (name: string) =>
  error(
    "no-regions",
    'None of the rows says a region. Add a column "Region" to the Phases table and fill it in.',
    { sheet: name },
  );

function measureIn(range: Range): Result<RolloutMeasure> {
  const cell = oneCell(range);
  if (!cell.ok) return cell;
  const text = typeof cell.value === "object" ? "" : String(cell.value).trim();
  const found = rolloutMeasures.find((measure) => plainText(measure) === plainText(text));
  if (found) return success(found);
  const nearest = nearestName(text, rolloutMeasures);
  const right = nearest ? `Did you mean "${nearest}"?` : `Choose ${rolloutMeasures.join("; ")}.`;
  return failure([
    error("unknown-measure", `"${text}" is not a measure. ${right}`, { sheet: range.name }),
  ]);
}
