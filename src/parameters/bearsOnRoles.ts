import type { PolicyParameter } from "./policyParameter";

/** Groups of settings that change nothing in who gets how many roles. */
const unconcerned: ReadonlySet<string> = new Set(["About", "Placement"]);

/** Whether a setting can change who gets how many roles. */
export const bearsOnRoles = ({ group }: Pick<PolicyParameter, "group">): boolean =>
  !unconcerned.has(group);
