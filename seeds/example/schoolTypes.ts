import { chance, pickWeighted, type Random } from "./random";
import type { Setting } from "./settings";

/** Types of school, with their usual size; the sizes follow the May 2018 schools directory. */
export interface SchoolType {
  readonly name: string;
  readonly medianStudents: number;
  readonly ruralMedianStudents: number;
  /** Standard deviation of the size's logarithm. */
  readonly width: number;
}

const type = (
  name: string,
  medianStudents: number,
  ruralMedianStudents: number,
  width: number,
): SchoolType => ({ name, medianStudents, ruralMedianStudents, width });

export const fullPrimary = type("Full Primary", 200, 62, 0.8);
export const contributing = type("Contributing", 285, 100, 0.58);
export const intermediate = type("Intermediate", 440, 300, 0.45);
export const secondary = type("Secondary (Year 9-15)", 760, 260, 0.65);
export const widerSecondary = type("Secondary (Year 7-15)", 490, 240, 0.55);
export const composite = type("Composite", 190, 120, 0.8);
export const specialSchool = type("Special School", 80, 60, 0.6);

type Chances = readonly (readonly [SchoolType, number])[];

const pickFrom = (random: Random, chances: Chances): SchoolType =>
  pickWeighted(random, chances, ([, weight]) => weight)[0];

const eldest: Record<Setting, Chances> = {
  city: [
    [secondary, 70],
    [widerSecondary, 14],
    [composite, 4],
    [contributing, 12],
  ],
  town: [
    [secondary, 60],
    [widerSecondary, 24],
    [composite, 8],
    [contributing, 8],
  ],
  country: [
    [secondary, 28],
    [widerSecondary, 36],
    [composite, 26],
    [fullPrimary, 10],
  ],
};

const others: Record<Setting, Chances> = {
  city: [
    [contributing, 46],
    [fullPrimary, 35],
    [secondary, 8],
    [widerSecondary, 4],
    [composite, 3],
    [specialSchool, 1.6],
  ],
  town: [
    [contributing, 38],
    [fullPrimary, 52],
    [widerSecondary, 3],
    [composite, 4],
    [specialSchool, 1],
  ],
  country: [
    [fullPrimary, 76],
    [contributing, 18],
    [composite, 5],
  ],
};

/** Clusters are built around a secondary school; the second school is often an intermediate. */
export function drawType(random: Random, setting: Setting, order: number): SchoolType {
  if (order === 0) return pickFrom(random, eldest[setting]);
  if (order === 1 && setting !== "country" && chance(random, 0.62)) return intermediate;
  return pickFrom(random, others[setting]);
}
