import type { Day } from "../domain/day";
import type { Override } from "../domain/override";
import { plainText } from "../domain/plainText";
import { error, type Problem } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import { isSameName, type Scenario } from "../domain/scenario";
import type { Host, TableReader, WrittenSheet } from "../hosts/Host";
import type { PolicyValues } from "../parameters/policyFrom";
import { overridesSheet } from "../sheets/overrides";
import { policySheet, type PolicyRow } from "../sheets/policy";
import { settingRows } from "../sheets/scenarioSettingRows";
import { scenariosSheet } from "../sheets/scenarios";
import { readEachOnce } from "./readEachOnce";
import { readSettings } from "./readSettings";
import { all, readTables } from "./readTable";
import { describeChanges } from "./resultLines";
import { readScenarioBook, type ScenarioBook } from "./scenarioBook";
import { scenarioContents, withRows } from "./scenarioContents";
import { scenarioReader } from "./scenarioReader";

/** What a scenario is saved as. */
export interface SaveOptions {
  readonly name: string;
  readonly author: string;
  readonly date: Day;
  readonly note?: string;
  /** The scenario it is derived from; the Policy and Overrides sheets where left out. */
  readonly from?: string;
  /** Settings that are others than there. */
  readonly changes?: Partial<PolicyValues>;
}

/** A scenario that was saved. */
export interface SavedScenario {
  readonly scenario: Scenario;
  /** Settings that are others than in what it was derived from, as "Rounding Up". */
  readonly changed: readonly string[];
  readonly decisions: number;
  readonly written: readonly WrittenSheet[];
}

/**
 * Saves the settings and decisions of the workbook, or of another scenario, under a new name. They
 * are kept whole, so that what is changed there later does not change the scenario.
 */
export async function saveScenario(
  host: Host,
  options: SaveOptions,
): Promise<Result<SavedScenario>> {
  const reader = readEachOnce(host);
  const book = await readScenarioBook(reader);
  const problems = book.ok ? unfit(options, book.value.scenarios.rows) : book.problems;
  if (!book.ok || problems.length > 0) return failure(problems);
  const from = await readFrom(reader, options);
  if (!from.ok) return from;
  const { values, overrides } = from.value;
  const { changes = {} } = options;
  const scenario = scenarioOf(options, book.value);
  const { name } = scenario;
  const rows = book.value;
  const added = withRows(rows, {
    scenarios: [...rows.scenarios.rows, scenario],
    settings: [...rows.settings.rows, ...settingRows(name, { ...values, ...changes }, values)],
    overrides: [
      ...rows.overrides.rows,
      ...overrides.map((override) => ({ ...override, scenario: name })),
    ],
  });
  const written = await host.writeSheets(
    await scenarioContents(reader, added, ["settings", "overrides"]),
  );
  if (!written.ok) return failure([...from.warnings, ...written.problems]);
  const changed = describeChanges(values, changes);
  return success({ scenario, changed, decisions: overrides.length, written: written.value }, [
    ...from.warnings,
    ...written.warnings,
  ]);
}

function unfit({ name, author }: SaveOptions, scenarios: readonly Scenario[]): Problem[] {
  const same = scenarios.find((each) => isSameName(each.name, name));
  return [
    ...(plainText(name) === ""
      ? [error("no-name", "Give the scenario a name, such as Draft for the Minister.")]
      : []),
    ...(author.trim() === ""
      ? [error("no-person", "Say who saves the scenario: it stands on the sheet.")]
      : []),
    ...(same && plainText(name) !== ""
      ? [
          error(
            "scenario-exists",
            `There is a scenario "${same.name}" already, saved by ${same.author}. Choose another name: nothing is written over.`,
            { sheet: scenariosSheet.table },
          ),
        ]
      : []),
  ];
}

/** The settings and decisions it is made from. */
async function readFrom(
  reader: TableReader,
  { from }: SaveOptions,
): Promise<Result<{ readonly values: PolicyValues; readonly overrides: readonly Override[] }>> {
  const source = from === undefined ? success(reader) : await scenarioReader(reader, from);
  if (!source.ok) return source;
  const [policy, overrides] = await readTables<[PolicyRow, Override]>(
    source.value,
    policySheet,
    overridesSheet,
  );
  const read = all([readSettings(policy), overrides]);
  if (!read.ok) return read;
  return success({ values: read.value[0], overrides: read.value[1]?.rows ?? [] }, read.warnings);
}

function scenarioOf(
  { name, author, date, note = "", from }: SaveOptions,
  { scenarios }: ScenarioBook,
): Scenario {
  const parent = scenarios.rows.find((each) => from !== undefined && isSameName(each.name, from));
  return {
    name: name.trim(),
    ...(parent && { derivedFrom: parent.name }),
    author: author.trim(),
    date,
    ...(note.trim() !== "" && { note: note.trim() }),
  };
}
