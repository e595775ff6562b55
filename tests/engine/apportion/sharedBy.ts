import { apportion, type Sharing } from "../../../src/engine/apportion/apportion";
import type { SharingCase } from "./sharingCases";

/** The sharing of a case that can be carried out; fails the test where it cannot. */
export function sharedBy({ weights, roles, options }: SharingCase): Sharing {
  const result = apportion(weights, roles, options);
  if (!result.ok) throw new Error(result.problems.map(({ sentence }) => sentence).join(" "));
  return result.value;
}

/** Roles of each, as a plain array. */
export const awardsOf = (sharingCase: SharingCase): number[] =>
  Array.from(sharedBy(sharingCase).awards);
