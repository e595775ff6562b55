/** What the rollout view counts. Source: seeds 000. */
export const rolloutMeasures = [
  "Clusters",
  "Early learning services, schools and kura",
  "Children and young people",
  "Māori medium kura and kōhanga reo",
] as const;

export type RolloutMeasure = (typeof rolloutMeasures)[number];
