import { describeDay } from "../domain/day";
import { countText, listText, numberText } from "../domain/wording";
import type { Allocation, Decision } from "./allocate";
import { changesOf } from "./changesOf";
import { claimSteps } from "./claimSteps";
import type { Step } from "./step";
import type { Margins } from "./margins";
import { marginsOf } from "./marginsOf";
import { summaryOf } from "./summaryOf";
import { whatWouldServe, type WhatWouldServe } from "./whatWouldServe";

/** Why one cluster gets what it gets, and what would have to be different. */
export interface Explanation {
  readonly decision: Decision;
  /** One or two sentences. */
  readonly summary: string;
  readonly steps: readonly Step[];
  readonly margins?: Margins;
  readonly wouldServe: WhatWouldServe;
  /** Sentences on what would have to change, or what it would take to gain or lose a role. */
  readonly changes: readonly string[];
}

/** Explains one decision of an allocation. O(n log students), for the margins. */
export function explain(allocation: Allocation, decision: Decision): Explanation {
  const margins = marginsOf(allocation, decision);
  const wouldServe = whatWouldServe(allocation, decision);
  return {
    decision,
    summary: summaryOf(allocation, decision),
    steps: stepsOf(allocation, decision),
    ...(margins && { margins }),
    wouldServe,
    changes: changesOf(allocation, decision, margins, wouldServe),
  };
}

function stepsOf(allocation: Allocation, decision: Decision): Step[] {
  return [
    phaseStep(allocation, decision),
    ...orderSteps(allocation, decision),
    ...claimSteps(allocation, decision),
    ...regionTieSteps(allocation, decision),
    ...tieSteps(allocation, decision),
    ...overrideSteps(decision),
  ];
}

function phaseStep({ input }: Allocation, { phase }: Decision): Step {
  const day = describeDay(input.snapshot.asAt);
  if (phase === undefined)
    return { what: "Phase", sentence: `It had no phase by ${day}, so it could not be ranked.` };
  const treatment = input.policy.phaseTreatment[phase].toLowerCase();
  const sentence =
    treatment === "not served"
      ? `It stood in ${phase} on ${day}, a phase this policy does not serve.`
      : `It stood in ${phase} on ${day}, a ${treatment} phase.`;
  return { what: "Phase", sentence };
}

/** The order plays no part where clusters share in proportion. */
function orderSteps({ serving, input }: Allocation, decision: Decision): Step[] {
  const { candidate, place } = decision;
  if (!candidate || place === undefined || input.policy.serve === "Proportional") return [];
  const { factors, points } = candidate.score;
  const parts = factors
    .map(
      ({ name, weight, numerator, denominator }) =>
        `${name} ${numberText((weight * numerator) / denominator, 1)}`,
    )
    .join(", ");
  const head = decision.forRegion
    ? " It stands at the head of the list for its region's floor."
    : "";
  return [
    { what: "Score", sentence: `It scored ${numberText(points, 1)} points: ${parts}.` },
    {
      what: "Order",
      sentence: `That made it number ${numberText(place)} of ${countText(serving.entries.length, "cluster")} to be served.${head}`,
    },
  ];
}

function tieSteps({ serving }: Allocation, { tie, cluster }: Decision): Step[] {
  if (!tie) return [];
  const others = tie.places
    .map((place) => serving.entries[place]!.candidate.cluster.number)
    .filter((number) => number !== cluster.number);
  const named =
    others.length > 5
      ? countText(others.length, "other cluster")
      : `${others.length === 1 ? "cluster" : "clusters"} ${listText(others)}`;
  const about = tie.roles === undefined ? "score" : `claim to ${lastRoles(tie.roles)}`;
  return [
    { what: "Tie", sentence: `Its ${about} equals that of ${named}; ${tie.rule} settled it.` },
  ];
}

function regionTieSteps(
  { serving: { regionTie } }: Allocation,
  { cluster, claim }: Decision,
): Step[] {
  if (!claim || !regionTie?.tied.includes(cluster.region)) return [];
  const others = regionTie.tied.filter((region) => region !== cluster.region);
  return [
    {
      what: "Tie",
      sentence: `Its region's claim to ${lastRoles(regionTie.roles)} equals that of ${others.join("; ")}. More students, then north before south, settled it.`,
    },
  ];
}

const lastRoles = (roles: number): string =>
  roles === 1 ? "the last role" : `the last ${countText(roles, "role")}`;

function overrideSteps({ override, computed, roles }: Decision): Step[] {
  if (!override) return [];
  const { way, reason, decidedBy, decidedOn } = override;
  const by = `${decidedBy}, ${describeDay(decidedOn)}: ${ended(reason)}`;
  if (way === "First in a tie")
    return [{ what: "Decision", sentence: `First where it is tied. ${by}` }];
  const instead = way === "On top" ? ` instead of ${numberText(computed)}` : "";
  return [
    {
      what: "Decision",
      sentence: `Set to ${roles === 0 ? "no roles" : countText(roles, "role")}${instead}, ${way.toLowerCase()}. ${by}`,
      roles,
    },
  ];
}

/** A person's own words, with a full stop where they gave none. */
const ended = (words: string): string => (/[.!?…]["”’)]*$/.test(words) ? words : `${words}.`);
