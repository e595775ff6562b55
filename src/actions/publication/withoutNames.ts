import type { HostDecision } from "../../domain/hostDecision";
import type { Override } from "../../domain/override";

/** Who decides in what is published: persons are never named. */
export const nobodyNamed = "the Ministry";

/** The decisions as they are published: with reason and date, and without the person's name. */
export const withoutNames = <Decision extends Override | HostDecision>(
  decisions: readonly Decision[],
): Decision[] => decisions.map((decision) => ({ ...decision, decidedBy: nobodyNamed }));
