import { describeDay } from "../domain/day";
import { countText, listText } from "../domain/wording";
import { bearsOnRoles } from "../parameters/bearsOnRoles";
import { describeValue } from "../parameters/describeValue";
import { standardValues, type PolicyValues } from "../parameters/policyFrom";
import { policyParameters } from "../parameters/policyParameters";

/** The settings a run changed for itself, as "Rounding Up"; not those that are the sheet's anyway. */
export const describeChanges = (values: PolicyValues, changes: Partial<PolicyValues>): string[] =>
  policyParameters
    .filter(({ key }) => changes[key] !== undefined && changes[key] !== values[key])
    .map((parameter) => {
      const value = changes[parameter.key]!;
      const colon = value === null || parameter.kind === "yesNo" ? ":" : "";
      return `${parameter.name}${colon} ${describeValue(parameter, value)}`;
    });

/**
 * The lines under the title of a result: as at, how many roles, policy, what was changed, what the
 * data is. Always as many, so that a table written again keeps its place.
 */
export function resultLines(
  values: PolicyValues,
  changes: Partial<PolicyValues>,
  { roles, scenario }: ResultOf = {},
): string[] {
  const used = { ...standardValues(), ...values, ...changes };
  const changed = describeChanges(values, changes);
  return [
    `${snapshotText(used)} · ${roles ?? countText(Number(used.roles), "role")} · policy "${used.name}"`,
    settingsText(changed, scenario),
    standing(used),
    used.aboutData ? String(used.aboutData) : "The Policy sheet does not say what the data is",
  ];
}

/** What a result is of, beside its settings. */
export interface ResultOf {
  /** How many roles there were and why, where it is not the number of the policy. */
  readonly roles?: string | undefined;
  /** Name of the scenario whose settings and decisions these are. */
  readonly scenario?: string | undefined;
}

/** Where the settings stand, and which of them a run changed for itself. */
function settingsText(changed: readonly string[], scenario: string | undefined): string {
  const own = changed.length > 0 ? `Changed for this run: ${changed.join("; ")}` : undefined;
  if (scenario === undefined) return own ?? "All settings as on the Policy sheet";
  const by = `Settings and decisions of the scenario "${scenario}"`;
  return own === undefined ? by : `${by}. ${own}`;
}

/** Which phases count: "As at 31 Dec 2018". */
export const snapshotText = ({ asAt, frozenSnapshot }: PolicyValues): string =>
  frozenSnapshot === null
    ? `As at ${describeDay(String(asAt))}`
    : `Frozen snapshot "${frozenSnapshot}"`;

const assumptions = "assumptions are marked on the Policy sheet";

const standing = (used: PolicyValues): string => `${standingText(used)}; ${assumptions}`;

/** How the policy stands to the published and assumed standard. */
export function standingText(used: PolicyValues): string {
  const others = policyParameters.filter(
    (parameter) => bearsOnRoles(parameter) && used[parameter.key] !== parameter.standard,
  );
  return others.length === 0
    ? "The standard policy"
    : `Not the standard policy: ${listText(others.map(({ name }) => name))} ${others.length === 1 ? "differs" : "differ"}`;
}
