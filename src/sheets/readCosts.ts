import type { Day } from "../domain/day";
import { plainText } from "../domain/plainText";
import { error, warning, type Place, type Problem } from "../domain/problem";
import { resultOf, type Result } from "../domain/result";
import type { CostKey, CostParameter } from "../parameters/costParameter";
import { costParameters } from "../parameters/costParameters";
import type { ParameterValue } from "../parameters/parameter";
import { basisOf, type CostsRow } from "./costs";
import { nearestName } from "./nearestName";
import { readCell } from "./readCell";
import type { ReadTable } from "./readRows";

/** An amount with the day from which it holds; without one it holds from the beginning. */
export interface Amount {
  readonly from?: Day;
  readonly value: ParameterValue;
}

/** The amounts of each input, each by itself right; earliest first. */
export type CostAmounts = ReadonlyMap<CostKey, readonly Amount[]>;

/** Every input at its standard. */
export const standardAmounts = (): CostAmounts =>
  new Map(costParameters.map(({ key, standard }) => [key, standard]));

/**
 * The amounts of a Costs table. An input that is not on the sheet has its standard, with a
 * warning; one that nobody knows is refused, as it would silently cost nothing.
 */
export function readCosts(table: ReadTable<CostsRow>): Result<CostAmounts> {
  const byName = new Map(costParameters.map((each) => [plainText(each.name), each]));
  const amounts = new Map<CostKey, Amount[]>();
  const problems: Problem[] = [];
  table.rows.forEach((row, index) => {
    const parameter = byName.get(plainText(row.input ?? ""));
    const place = { sheet: table.sheet, row: table.rowNumbers[index]! };
    if (!parameter) return problems.push(unknownInput(row, place));
    const before = amounts.get(parameter.key) ?? [];
    const { amount, found } = readAmount(row, parameter, before, place);
    problems.push(...found);
    return amounts.set(parameter.key, [...before, amount]);
  });
  for (const parameter of costParameters)
    if (!amounts.has(parameter.key) && parameter.standard.length > 0) {
      amounts.set(parameter.key, [...parameter.standard]);
      problems.push(missingInput(parameter, table.sheet));
    }
  return resultOf(
    new Map([...amounts].map(([key, all]) => [key, all.sort(earliestFirst)])),
    problems,
  );
}

const earliestFirst = ({ from: a = "" }: Amount, { from: b = "" }: Amount): number =>
  a < b ? -1 : a > b ? 1 : 0;

function readAmount(
  row: CostsRow,
  parameter: CostParameter,
  before: readonly Amount[],
  place: Place,
): { readonly amount: Amount; readonly found: readonly Problem[] } {
  const at = { ...place, column: "Value", about: parameter.name };
  const expected = { ...parameter, mayBeBlank: parameter.mayBeBlank ?? false };
  const { value = null, problem } = readCell(row.value ?? null, expected, at);
  const amount = {
    ...(parameter.isByDate && row.from !== undefined && { from: row.from }),
    value: value as ParameterValue,
  };
  const stale = isNoLongerOfficial(row, parameter, amount) ? [notWhatTheSourceSays(at)] : [];
  const found = [...(problem ? [problem] : stale), ...repeated(parameter, amount, before, place)];
  return { amount, found };
}

/** Whether a published source still stands beside an amount that is not the published one. */
const isNoLongerOfficial = (row: CostsRow, { standard }: CostParameter, { value }: Amount) =>
  standard.some(({ basis }) => "source" in basis && basisOf(basis).because === row.because) &&
  !standard.some(
    (published) =>
      published.value === value && (published.from === undefined || published.from === row.from),
  );

const unknownInput = ({ input }: CostsRow, place: Place): Problem => {
  const nearest = nearestName(
    input,
    costParameters.map(({ name }) => name),
  );
  const right =
    nearest === undefined
      ? "The inputs are those of a new Costs sheet; remove the row or correct its name."
      : `Did you mean "${nearest}"?`;
  return error("unknown-input", `There is no input "${input}". ${right}`, {
    ...place,
    column: "Input",
  });
};

/** Two amounts of which it would be a guess which holds. */
function repeated(
  { name, isByDate }: CostParameter,
  { from }: Amount,
  before: readonly Amount[],
  place: Place,
): Problem[] {
  if (!before.some((other) => !isByDate || other.from === from)) return [];
  const sentence = isByDate
    ? `"${name}" has two amounts from the same day. Remove or date one of its rows.`
    : `"${name}" has one amount for all dates. Remove one of its rows.`;
  return [error("repeated", sentence, { ...place, column: isByDate ? "From" : "Input" })];
}

const notWhatTheSourceSays = (place: Place): Problem =>
  warning(
    "not-what-the-source-says",
    "The source beside it gives another amount. Write where yours comes from in its place, and change its basis.",
    place,
  );

const missingInput = ({ name }: CostParameter, sheet: string): Problem =>
  warning("missing-input", `The input "${name}" is not on the sheet; its standard is used.`, {
    sheet,
  });
