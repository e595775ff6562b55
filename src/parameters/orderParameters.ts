import { phaseTreatments } from "../domain/policy";
import { phases, type Phase } from "../domain/phase";
import { allocationPage, snapshotDay } from "./basis";
import type { PolicyKey, PolicyParameter } from "./policyParameter";

const equalWeights =
  "The factors are published, their weights are not; four equal weights favour none of them.";

/** Who is served first. */
const treatmentOf = (phase: Phase) =>
  phase === "Beginning" || phase === "Engagement" ? "Competing" : "Priority";

export const orderParameters: readonly PolicyParameter[] = [
  ...[...phases].reverse().map((phase): PolicyParameter => ({
    key: `phase ${phase}`,
    group: "Order",
    name: `Clusters in ${phase}`,
    unit: "choice",
    kind: "choice",
    choices: phaseTreatments,
    standard: treatmentOf(phase),
    from: snapshotDay,
    basis: { source: `${allocationPage}: the three most advanced phases first` },
    meaning:
      "Priority: first, the most advanced phase before the next. Competing: ranked by score with the other competing phases.",
  })),
  weight("ruralShareWeight", "Weight of the share of rural schools"),
  weight("maoriPacificShareWeight", "Weight of the share of Māori and Pacific students"),
  weight("maoriMediumWeight", "Weight of Māori medium kura"),
  weight("studentsWeight", "Weight of total students"),
  {
    key: "maoriMediumReference",
    group: "Order",
    name: "Māori medium kura for full points",
    unit: "kura",
    kind: "whole",
    smallest: 1,
    largest: 1000,
    standard: 2,
    from: snapshotDay,
    basis: { assumption: "Not published. Few clusters have more than two." },
    meaning: "A cluster with this many kura or more has that factor's full points.",
  },
  {
    key: "studentsReference",
    group: "Order",
    name: "Students for full points",
    unit: "students",
    kind: "whole",
    smallest: 1,
    largest: 10_000_000,
    standard: 4000,
    from: snapshotDay,
    basis: {
      assumption: "Not published. A quarter of the clusters of May 2018 had 3,900 or more.",
    },
    meaning: "A cluster with this many students or more has that factor's full points.",
  },
];

function weight(key: PolicyKey, name: string): PolicyParameter {
  return {
    key,
    group: "Order",
    name,
    unit: "points",
    kind: "whole",
    smallest: 0,
    largest: 1000,
    standard: 25,
    from: snapshotDay,
    basis: { assumption: equalWeights },
    meaning: "Points this factor can add to the score that ranks clusters.",
  };
}
