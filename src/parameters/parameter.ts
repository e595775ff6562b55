import type { Day } from "../domain/day";

/** Where a number comes from: a published source, or an assumption and why it was made. */
export type Basis = { readonly source: string } | { readonly assumption: string };

/** A value a person can set, before it is checked: as it stands in a cell. */
export type ParameterValue = string | number | boolean | null;

/** A policy number (or choice) as data: dated, with unit and basis. */
export interface Parameter<Key extends string> {
  readonly key: Key;
  /** Heading it stands under on the Policy sheet. */
  readonly group: string;
  /** Name on sheets and screens. */
  readonly name: string;
  readonly unit: string;
  readonly kind: "text" | "whole" | "day" | "choice" | "yesNo";
  readonly choices?: readonly string[];
  /** The choice a text names, where choices have other names too. */
  readonly choiceOf?: (text: string) => string | undefined;
  readonly smallest?: number;
  readonly largest?: number;
  /** What a blank cell means; where this is absent, blank is refused. */
  readonly blankMeans?: string;
  /** The value before anybody changes it. */
  readonly standard: ParameterValue;
  /** Day from which the standard value holds. */
  readonly from: Day;
  readonly basis: Basis;
  /** What it does, in one sentence. */
  readonly meaning: string;
}
