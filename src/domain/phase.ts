import { plainText } from "./plainText";

/**
 * The five BERPI phases: how far a cluster has come with the Learning Support Delivery Model,
 * least advanced first. Not linear: a cluster can move back. Source: seeds 000.
 */
export const phases = [
  "Beginning",
  "Engagement",
  "Refining",
  "Pre-implementation",
  "Implementation",
] as const;

export type Phase = (typeof phases)[number];

const byPlainText = new Map<string, Phase>([
  ...phases.map((phase) => [plainText(phase), phase] as const),
  ...phases.map((phase) => [plainText(phase).charAt(0), phase] as const),
  ["preimplementation", "Pre-implementation"],
  ["engaging", "Engagement"],
  ["begin", "Beginning"],
  ["implementing", "Implementation"],
]);

/** The phase a text names; letter case, hyphens and the BERPI letter alone are understood. */
export const phaseOf = (text: string): Phase | undefined => byPlainText.get(plainText(text));

const places = new Map<string, number>(phases.map((phase, place) => [phase, place]));

/** 0 for Beginning to 4 for Implementation. */
export const advancement = (phase: Phase): number => places.get(phase)!;
