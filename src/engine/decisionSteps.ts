import { describeDay } from "../domain/day";
import type { Override } from "../domain/override";
import { countText, numberText } from "../domain/wording";
import type { Decision } from "./allocate";
import type { Step } from "./step";

/** The decisions that persons made about a cluster, each with reason, name and date. */
export function decisionSteps({ override, tieOverride, computed, roles }: Decision): Step[] {
  const first = tieOverride ? [firstStep(tieOverride)] : [];
  return [...first, ...(override ? [overrideStep(override, { computed, roles })] : [])];
}

function overrideStep(
  override: Override,
  { computed, roles }: Pick<Decision, "computed" | "roles">,
): Step {
  const { way } = override;
  if (way === "First in a tie") return firstStep(override);
  const instead = way === "On top" ? ` instead of ${numberText(computed)}` : "";
  return {
    what: "Decision",
    sentence: `Set to ${roles === 0 ? "no roles" : countText(roles, "role")}${instead}, ${way.toLowerCase()}. ${byWhom(override)}`,
    roles,
  };
}

const firstStep = (override: Override): Step => ({
  what: "Decision",
  sentence: `First where it is tied. ${byWhom(override)}`,
});

const byWhom = ({ decidedBy, decidedOn, reason }: Override): string =>
  `${begun(decidedBy)}, ${describeDay(decidedOn)}: ${ended(reason)}`;

/** As a sentence begins: "the Ministry" becomes "The Ministry". */
const begun = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** A person's own words, with a full stop where they gave none. */
const ended = (words: string): string => (/[.!?…]["”’)]*$/.test(words) ? words : `${words}.`);
