import type { Day } from "../../domain/day";
import type { Problem } from "../../domain/problem";
import { failure, success, type Result } from "../../domain/result";
import type { Scenario } from "../../domain/scenario";
import type { School } from "../../domain/school";
import type { TableReader, Watch } from "../../hosts/Host";
import { schoolsSheet } from "../../sheets/schools";
import { allocateSide, scenarioSide, workbookSide, type AllocationSide } from "../allocationSide";
import { explainAll } from "../explainAll";
import { readScenarios, scenarioNamed } from "../readScenarios";
import { readTable } from "../readTable";
import { contactOf, contactProblems } from "./contact";
import { namedIn } from "./freeTexts";
import { freeTextsOf } from "./freeTextsOf";
import type { PreparedPublication } from "./publication";
import { publicationOf } from "./publicationOf";
import { readPlaced, type PlacedSchools } from "./readPlaced";
import { staleAllocation } from "./staleAllocation";
import { withoutNames } from "./withoutNames";

/** What is to be published, and when. */
export interface PublicationOptions {
  readonly publishedOn: Day;
  /** Name of the scenario; where it is left out, the policy and decisions as they stand. */
  readonly scenario?: string;
  /** Whom to ask, or to ask for a review: an office, with how to reach it; never a person. */
  readonly contact?: string;
}

/**
 * Makes a publication of the allocation by a scenario, or by the workbook's policy and decisions
 * as they stand: every cluster and every school with its reason. Changes nothing in the workbook. A text that
 * names a person of the workbook is refused.
 */
export async function preparePublication(
  host: TableReader,
  options: PublicationOptions,
  watch: Watch = {},
): Promise<Result<PreparedPublication>> {
  const contact = contactOf(options.contact);
  const wrong = contactProblems(contact);
  if (wrong.length > 0) return failure(wrong);
  watch.progress?.("Reading the sheets", 0);
  const version = await versionOf(host, options.scenario);
  if (!version.ok) return version;
  const side = await sideOf(host, options.scenario);
  if (!side.ok) return side;
  const preparing = { ...options, ...version.value, contact, before: side.warnings };
  return withReasons(host, side.value, preparing, watch);
}

const sideOf = (host: TableReader, scenario: string | undefined) =>
  scenario === undefined ? workbookSide(host, "The workbook") : scenarioSide(host, scenario);

/** Which version is published, and who stands in the workbook as having made one. */
interface Version {
  readonly named?: Scenario;
  readonly authors: readonly string[];
}

async function versionOf(
  host: TableReader,
  scenario: string | undefined,
): Promise<Result<Version>> {
  const read = await readScenarios(host);
  if (!read.ok) return read;
  const authors = read.value.flatMap(({ author, frozenBy }) =>
    frozenBy === undefined ? [author] : [author, frozenBy],
  );
  if (scenario === undefined) return success({ authors });
  const found = scenarioNamed(read.value, scenario);
  return found.ok ? success({ named: found.value, authors }) : found;
}

interface Preparing extends Omit<PublicationOptions, "contact">, Version {
  readonly contact: string | undefined;
  /** Warnings met on the way. */
  readonly before: readonly Problem[];
}

async function withReasons(
  host: TableReader,
  side: AllocationSide,
  { publishedOn, before, named: scenario, authors, contact }: Preparing,
  watch: Watch,
): Promise<Result<PreparedPublication>> {
  const allocated = allocateSide({ ...side, overrides: withoutNames(side.overrides) });
  if (!allocated.ok) return failure([...before, ...allocated.problems]);
  const allocation = allocated.value;
  const read = await readSchools(host, side);
  const placed = await readPlaced(host, allocation, namesOf(read.ok ? read.value : []));
  // The sheet says what the workbook's own settings came to, not what a scenario's did.
  const stale = scenario ? [] : await staleAllocation(host, allocation);
  if (!read.ok || !placed.ok) return failure([...before, ...[read, placed].flatMap(problemsOf)]);
  const explained = await explainAll(allocation, watch);
  if (!explained.ok) return explained;
  const publication = publicationOf(side, allocation, explained.value, {
    publishedOn,
    contact,
    scenario,
    schools: read.value,
    placed: placed.value,
  });
  const hostDecisions = [...placed.value.decisions.values()];
  const freeTexts = freeTextsOf({ ...side, hostDecisions, scenario, contact });
  const named = namedIn(freeTexts, [...personsOf(side, placed.value), ...authors]);
  const warnings = [...before, ...allocated.warnings, ...placed.warnings, ...stale, ...named];
  return named.some(({ severity }) => severity === "error")
    ? failure(warnings)
    : success({ publication, freeTexts, warnings });
}

const problemsOf = (result: Result<unknown>): readonly Problem[] =>
  result.ok ? [] : result.problems;

const namesOf = (schools: readonly School[]): Map<string, string> =>
  new Map(schools.map(({ number, name }) => [number, name]));

/** All schools, closed ones too: everyone who looks for a school finds it. */
async function readSchools(
  host: TableReader,
  side: AllocationSide,
): Promise<Result<readonly School[]>> {
  const read = await readTable(host, schoolsSheet);
  return read.ok ? success(read.value?.rows ?? side.schools) : read;
}

/** Who stands in the workbook as having decided, frozen or written. */
const personsOf = (
  { overrides, frozen }: AllocationSide,
  { persons }: PlacedSchools,
): readonly string[] => [
  ...overrides.map(({ decidedBy }) => decidedBy),
  ...persons,
  ...frozen.map(({ frozenBy }) => frozenBy),
];
