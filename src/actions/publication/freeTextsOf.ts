import type { HostDecision } from "../../domain/hostDecision";
import type { Override } from "../../domain/override";
import type { Scenario } from "../../domain/scenario";
import { standardValues, type PolicyValues } from "../../parameters/policyFrom";
import { contactPlace } from "./contact";
import type { FreeText } from "./freeTexts";

/** Where texts that persons typed come from. */
export interface TextSources {
  readonly values: PolicyValues;
  readonly overrides: readonly Override[];
  /** Those that are published: of schools whose cluster has roles that are placed. */
  readonly hostDecisions: readonly HostDecision[];
  /** The scenario that is published, if it is one. */
  readonly scenario?: Pick<Scenario, "name" | "frozenFor"> | undefined;
  /** Whom to ask, where the publisher said it. */
  readonly contact?: string | undefined;
}

/** All texts that persons typed and that a publication shows as they stand. */
export const freeTextsOf = ({
  values,
  overrides,
  hostDecisions,
  scenario,
  contact,
}: TextSources): FreeText[] => [
  ...settingTexts(values),
  ...(contact === undefined ? [] : [{ about: "The contact", text: contact, place: contactPlace }]),
  ...(scenario ? scenarioTexts(scenario) : []),
  ...overrides.map(({ clusterNumber, reason }) => ({
    about: `The reason of the decision about cluster ${clusterNumber}`,
    text: reason,
    place: { sheet: "Overrides", about: `cluster ${clusterNumber}`, column: "Reason" },
  })),
  ...hostDecisions.map(({ schoolNumber, reason }) => ({
    about: `The reason of the decision about school ${schoolNumber}`,
    text: reason,
    place: { sheet: "Hosts", about: `school ${schoolNumber}`, column: "Reason" },
  })),
];

const scenarioTexts = ({ name, frozenFor }: Pick<Scenario, "name" | "frozenFor">): FreeText[] => [
  { about: "The name of the scenario", text: name, place: onScenarios },
  ...(frozenFor === undefined
    ? []
    : [{ about: "The paper of the scenario", text: frozenFor, place: onScenarios }]),
];

const onScenarios = { sheet: "Scenarios" };

const settingNames = {
  name: "The policy name",
  aboutData: "About the data",
  frozenSnapshot: "The name of the frozen snapshot",
} as const;

/** The standard ones are ours and name nobody. */
function settingTexts(values: PolicyValues): FreeText[] {
  const standard = standardValues();
  return (Object.keys(settingNames) as (keyof typeof settingNames)[])
    .filter((key) => values[key] !== null && values[key] !== standard[key])
    .map((key) => ({
      about: settingNames[key],
      text: String(values[key]),
      place: { sheet: "Policy" },
    }));
}
