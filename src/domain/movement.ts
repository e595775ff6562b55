/** How a cluster moved from one term to another. */
export const movementKinds = [
  "Forward",
  "Back",
  "Same phase",
  "New",
  "Left or not reported",
] as const;

export type MovementKind = (typeof movementKinds)[number];
