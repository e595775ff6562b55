/** Titles of steps that need a word more for whoever meets them here first. */
const plainer: Readonly<Record<string, string>> = {
  Phase: "Phase, how far it had come",
  Order: "Place in the order",
  Entitlement: "Claim, the roles it could ask for",
  Award: "Roles it got",
};

/** What a step is called on the page. */
export const stepTitle = (what: string): string => plainer[what] ?? what;

/** Steps about where a cluster stood; the others are about how many roles it could have. */
const standing: ReadonlySet<string> = new Set(["Phase", "Score", "Order", "Tie"]);

/** Whether a step says how many roles a cluster could have, and why so many. */
export const isAboutRoles = (what: string): boolean => !standing.has(what);

/** The figure by which the script of the page compares claims. */
export const askedFor = "Claim: roles it could ask for";
