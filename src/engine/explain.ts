import type { PhaseTreatment } from "../domain/policy";
import { countText, numberText } from "../domain/wording";
import type { Allocation, Decision } from "./allocate";
import { changesOf } from "./changesOf";
import { claimSteps } from "./claimSteps";
import { replacedSteps } from "./replacedSteps";
import { scoreStep } from "./scoreStep";
import { decisionSteps } from "./decisionSteps";
import { regionTieSteps, tieSteps } from "./tieSteps";
import type { Step } from "./step";
import type { Margins } from "./margins";
import { marginsOf } from "./marginsOf";
import { onDay } from "./onDay";
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
    ...replacedSteps(allocation, decision),
    ...regionTieSteps(allocation, decision),
    ...tieSteps(allocation, decision),
    ...decisionSteps(decision),
  ];
}

function phaseStep({ input }: Allocation, { phase }: Decision): Step {
  const day = onDay(input.snapshot);
  if (phase === undefined)
    return { what: "Phase", sentence: `It had no phase${day}, so it could not be ranked.` };
  const kind = kindsOfPhase[input.policy.phaseTreatment[phase]];
  const how = input.policy.serve === "Block" && kind.order ? `, ${kind.order}` : "";
  return { what: "Phase", sentence: `It stood in ${phase}${day}, ${kind.name}${how}.` };
}

const kindsOfPhase: Readonly<Record<PhaseTreatment, { name: string; order?: string }>> = {
  Priority: {
    name: "a priority phase",
    order: "whose clusters come first in the order, the most advanced first",
  },
  Competing: { name: "a competing phase", order: "whose clusters are ordered by score" },
  "Not served": { name: "a phase this policy does not serve" },
};

/** The order plays no part where clusters share in proportion. */
function orderSteps({ serving, input }: Allocation, decision: Decision): Step[] {
  const { candidate, place } = decision;
  if (!candidate || place === undefined || input.policy.serve === "Proportional") return [];
  const head = decision.forRegion
    ? " It stands at the head of the list for its region's floor."
    : "";
  return [
    scoreStep(candidate.score),
    {
      what: "Order",
      sentence: `That made it number ${numberText(place)} of ${countText(serving.entries.length, "cluster")} in the order.${head}`,
    },
  ];
}
