import type { Day } from "./day";
import { plainText } from "./plainText";

/** A named set of settings and overrides, kept apart from what the workbook holds now. */
export interface Scenario {
  /** Unique in a workbook; case and macrons do not tell names apart. */
  readonly name: string;
  /** Name of the scenario it was derived from; undefined for one saved from the Policy sheet. */
  readonly derivedFrom?: string;
  readonly author: string;
  readonly date: Day;
  readonly note?: string;
  /** The paper whose version it is since it was frozen: its number, else its title. */
  readonly frozenFor?: string;
  readonly frozenOn?: Day;
  readonly frozenBy?: string;
  /** Number of the run that the paper rests on. */
  readonly frozenRun?: number;
  /** Fingerprint of its settings, its decisions and that run, by which a later change shows. */
  readonly seal?: string;
}

/** Whether two names are the same to a person: case, macrons and punctuation aside. */
export const isSameName = (one: string, other: string): boolean =>
  plainText(one) === plainText(other);

/** Whether it is the version of a paper, which nothing may change any more. */
export const isFrozen = ({ frozenFor, seal }: Scenario): boolean =>
  frozenFor !== undefined || seal !== undefined;
