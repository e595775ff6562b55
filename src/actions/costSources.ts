import { dayOfExcelSerial, type Day } from "../domain/day";
import { impossible } from "../domain/impossible";
import { plainText } from "../domain/plainText";
import type { CostKey, CostParameter } from "../parameters/costParameter";
import { costParameters } from "../parameters/costParameters";
import type { CostSources } from "../sheets/costLookups";
import { beginning } from "../sheets/costPrices";
import { costsSheet } from "../sheets/costs";
import type { SheetDescription } from "../sheets/description";
import { findColumns } from "../sheets/findColumns";
import { isBlank } from "../sheets/isBlank";
import type { Cell, RawTable } from "../sheets/rawTable";
import { addressesOfTable } from "../sheets/tableAddresses";
import type { CostRun } from "./costing";
import type { StandingTables } from "./readCostTables";
import { writtenTravel } from "./writtenPlacement";
import { writtenRoles } from "./writtenRoles";

/** What the formulas of a costing take from, and all days that stand on the Costs sheet. */
export interface FollowedTables {
  readonly sources: CostSources;
  /** Earliest first, each once. */
  readonly dates: readonly Day[];
}

/**
 * Where formulas find what was read. Reading takes much that formulas do not, such as a date that
 * is a text: then they would come to something else, so there are none, and it is said why.
 */
export function costSources(
  { costs, allocation, travel }: StandingTables,
  { budget }: CostRun,
): FollowedTables | { readonly whyNot: string } {
  const amounts = costs ? followed(costs) : standardCosts();
  if ("whyNot" in amounts) return amounts;
  const whyNot =
    noNumbers(writtenRoles, "roles", allocation) ?? noNumbers(writtenTravel, "kmPerYear", travel);
  if (whyNot !== undefined) return { whyNot };
  return {
    dates: amounts.dates,
    sources: {
      nameOf: amounts.nameOf,
      texts: amounts.texts,
      ...(costs && { costs: addressesOfTable(costsSheet, costs) }),
      ...(allocation && { roles: addressesOfTable(writtenRoles, allocation).column("roles") }),
      ...waysOf(travel),
      hasOwnBudget: budget !== undefined,
    },
  };
}

/** Where the ways stand, if one is known. */
function waysOf(travel: RawTable | undefined): Pick<CostSources, "kmPerYear"> {
  const ways = columnOf(writtenTravel, "kmPerYear", travel);
  return travel && ways.some((cell) => !isBlank(cell))
    ? { kmPerYear: addressesOfTable(writtenTravel, travel).column("kmPerYear") }
    : {};
}

interface Followed {
  readonly nameOf: (key: CostKey) => string;
  readonly dates: readonly Day[];
  /** Values that are texts. */
  readonly texts: number;
}

/** A Costs sheet that is to be written: every input under its own name. */
const standardCosts = (): Followed => ({
  nameOf: (key) => costParameters.find((each) => each.key === key)!.name,
  dates: inOrder(
    costParameters.flatMap(({ standard }) => standard.flatMap(({ from }) => from ?? [])),
  ),
  texts: costParameters
    .flatMap(({ kind, standard }) => standard.map(({ value }) => ({ kind, value })))
    .filter(({ kind, value }) => value !== null && (kind === "choice" || kind === "yesNo")).length,
});

const inOrder = (days: readonly Day[]): Day[] => [...new Set(days)].sort();

/** What the inputs are called on a Costs sheet, or what formulas would not understand on it. */
function followed(costs: RawTable): Followed | { readonly whyNot: string } {
  const names = new Map<CostKey, string>();
  const days: Day[] = [];
  const [inputs, froms, values] = (["input", "from", "value"] as const).map((key) =>
    columnOf(costsSheet, key, costs),
  );
  for (const [index, cell] of inputs!.entries()) {
    if (isBlank(cell)) continue;
    const amount = {
      input: String(cell),
      from: froms![index] ?? null,
      value: values![index] ?? null,
    };
    const parameter = parameterOf(amount.input);
    const wrong = notFollowed(amount, parameter, names.get(parameter.key));
    if (wrong !== undefined)
      return { whyNot: `in row ${costs.headingRow + 1 + index} of ${costs.sheet} ${wrong}` };
    names.set(parameter.key, amount.input);
    days.push(...[dayAt(amount.from) ?? []].flat());
  }
  const missing = costParameters.find(
    ({ key, standard }) => standard.length > 0 && !names.has(key),
  );
  if (missing) return { whyNot: `${costs.sheet} has no row "${missing.name}"` };
  const nameOf = (key: CostKey) => names.get(key) ?? standardCosts().nameOf(key);
  const texts = values!.filter((cell) => typeof cell === "string" && cell !== "").length;
  return { nameOf, dates: inOrder(days), texts };
}

const parameterOf = (input: string): CostParameter =>
  costParameters.find(({ name }) => plainText(name) === plainText(input)) ??
  impossible(`an input ${input} was read that is none`);

/** What a formula would not understand in a row. @param before how the input was spelt above */
function notFollowed(
  { input, from, value }: { readonly input: string; readonly from: Cell; readonly value: Cell },
  parameter: CostParameter,
  before = input,
): string | undefined {
  if (before.toLowerCase() !== input.toLowerCase() || /[*?~<>=]/.test(input))
    return "the input is not spelt as on a new Costs sheet";
  if (dayAt(from) === undefined) return "From is not a date but a text";
  return isPlain(value, parameter)
    ? undefined
    : "the value is a text that stands for a number, a date or a choice";
}

/** The day that formulas see in a cell; null where it is blank, undefined where they see none. */
function dayAt(cell: Cell): Day | null | undefined {
  if (isBlank(cell)) return null;
  if (typeof cell !== "number" || !Number.isInteger(cell)) return undefined;
  const day = dayOfExcelSerial(cell);
  return day !== undefined && day > beginning ? day : undefined;
}

/** Whether formulas see in a cell what was read from it. */
function isPlain(cell: Cell, { kind, mayBeBlank, choices = [] }: CostParameter): boolean {
  if (isBlank(cell)) return mayBeBlank ?? false;
  if (kind === "yesNo") return cell === "Yes" || cell === "No";
  if (kind === "choice") return choices.some((choice) => choice === cell);
  return typeof cell === "number";
}

/** The cells of one column; none where the table has it not. */
function columnOf<Row>(
  description: SheetDescription<Row>,
  key: keyof Row & string,
  table: RawTable | undefined,
): readonly Cell[] {
  const found = table && findColumns(description, table);
  const place = found?.ok && found.value.find(({ column }) => column.key === key);
  return place ? table!.rows.map((row) => row[place.at] ?? null) : [];
}

/** What stands in the way where a column of numbers holds others that formulas do not add up. */
const noNumbers = <Row>(
  description: SheetDescription<Row>,
  key: keyof Row & string,
  table: RawTable | undefined,
): string | undefined =>
  columnOf(description, key, table).every((cell) => isBlank(cell) || typeof cell === "number")
    ? undefined
    : `numbers on ${table!.sheet} are texts`;
