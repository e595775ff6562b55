import type { SweepKey } from "../domain/sweep";
import type { Basis } from "./parameter";
import { policyParameters } from "./policyParameters";

/** How far an input is varied, as data: with where the range comes from. */
export interface SweepInput {
  readonly key: SweepKey;
  /** As on the Policy sheet, for a setting. */
  readonly name: string;
  readonly unit: string;
  /** Whether the ends are per cent of what the input is now, or its own units more and less. */
  readonly kind: "share" | "units";
  readonly low: number;
  readonly high: number;
  /** Whether many draws vary it unless a person says otherwise. */
  readonly isUsual: boolean;
  readonly basis: Basis;
  /** How far its tipping values are looked for. */
  readonly tipping?: {
    /** Whether least and most are values, or per cent of what the input is now. */
    readonly kind: "values" | "share";
    readonly least: number;
    readonly most: number;
  };
}

const parameterOf = (key: SweepKey) => policyParameters.find((each) => each.key === key);

type Given = Omit<SweepInput, "name" | "unit" | "basis"> & { readonly why: string };

const input = ({ why, ...given }: Given): SweepInput => {
  const { name = "Students of each cluster", unit = "% of its students" } =
    parameterOf(given.key) ?? {};
  return { ...given, name, unit, basis: { assumption: why } };
};

const weightsWhy =
  "The weights were not published. From two fifths to eight fifths of each, one factor can count four times as much as another.";
const everyWeight = { kind: "values", least: 0, most: 1000 } as const;
const halfToTwice = { kind: "share", least: 50, most: 200 } as const;

const weight = (key: SweepKey): SweepInput =>
  input({
    key,
    kind: "share",
    low: -60,
    high: 60,
    isUsual: true,
    why: weightsWhy,
    tipping: everyWeight,
  });

const threshold = (key: SweepKey, by: number, why: string): SweepInput =>
  input({ key, kind: "units", low: -by, high: by, isUsual: false, why });

const uplift = (key: SweepKey): SweepInput =>
  threshold(key, 10, "No such weight was published. Ten points of a per cent less or more.");

/** How far each input is varied, in the order in which it is shown. Every range is an assumption. */
export const sweepInputs: readonly SweepInput[] = [
  weight("ruralShareWeight"),
  weight("maoriPacificShareWeight"),
  weight("maoriMediumWeight"),
  weight("studentsWeight"),
  input({
    key: "studentsPerRole",
    kind: "share",
    low: -10,
    high: 10,
    isUsual: true,
    why: "“About one role for every 500 students” was published. How far about goes was not: a tenth is assumed.",
    tipping: halfToTwice,
  }),
  input({
    key: "students",
    kind: "units",
    low: -3,
    high: 3,
    isUsual: true,
    why: "Students are counted on one day and come and go until roles start. That a cluster's count is off by up to 3 % is assumed.",
  }),
  input({
    key: "roles",
    kind: "share",
    low: -5,
    high: 5,
    isUsual: false,
    why: "The number of roles is decided and not uncertain. A twentieth less or more shows what a change of it would do.",
    tipping: halfToTwice,
  }),
  threshold("maoriMediumReference", 1, "Not published. One kura fewer or more."),
  input({
    key: "studentsReference",
    kind: "share",
    low: -25,
    high: 25,
    isUsual: false,
    why: "Not published. A quarter less or more.",
  }),
  threshold(
    "schoolsPerRole",
    1,
    "The adjustment is published, its threshold is not. One less or more.",
  ),
  threshold(
    "wideSpreadKm",
    10,
    "The adjustment is published, its threshold is not. 10 km less or more.",
  ),
  threshold("schoolsPerRoleWide", 1, "As for the most schools a role may serve."),
  uplift("ruralUpliftPercent"),
  uplift("maoriPacificUpliftPercent"),
];

/** Draws of a run unless a person asks for others, and the most one may ask for. */
export const usualDraws = 10_000;
export const mostDraws = 1_000_000;

/**
 * A cluster hangs on a thread where in at least so many of a hundred draws it has a role and has
 * none now, or none and has some now. A convention of this product; nothing was published.
 */
export const threadPercent = 10;
