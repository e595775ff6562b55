import type { DraftSchool } from "./draft";
import { between, chance, normal, skewed, type Random } from "./random";
import { shapeOf } from "./regionShapes";
import { composite, fullPrimary, type SchoolType } from "./schoolTypes";
import { settings } from "./settings";
import type { Area } from "./areas";

/** Share of Māori and of Pacific students at deciles 1–10 against all (directory of May 2018). */
const maoriByDecile = [2.1, 2.1, 1.75, 1.37, 1.15, 0.9, 0.64, 0.6, 0.38, 0.3];
const pacificByDecile = [3.8, 2.1, 1.5, 0.86, 0.57, 0.48, 0.45, 0.42, 0.29, 0.19];

export const smallestSchool = 9;
export const largestSchool = 2500;

/** What a school's figures depend on. */
export interface SchoolPlan {
  readonly area: Area;
  readonly type: SchoolType;
  /** Mean decile of its neighbourhood, before the school's own deviation. */
  readonly decile: number;
  readonly pacificFactor: number;
  readonly kuraChance: number;
}

/** A school without a place. */
export function drawSchool(random: Random, plan: SchoolPlan): DraftSchool {
  const { area, type } = plan;
  const rural = chance(random, settings[area.setting].ruralShare);
  const students = drawStudents(random, plan, rural);
  const decile = between(1, Math.round(plan.decile + 1.1 * normal(random)), 10);
  const school: DraftSchool = {
    number: "",
    name: "",
    region: area.region,
    type: type.name,
    authority: chance(random, 0.15) ? "State : Integrated" : "State",
    decile,
    students,
    ...drawGroups(random, plan, { students, decile }),
    rural,
    maoriMedium: false,
  };
  if (mayBeKura(school) && chance(random, plan.kuraChance)) makeKura(school);
  if (type.name === "Special School") delete school.decile;
  return school;
}

function drawStudents(random: Random, { area, type }: SchoolPlan, rural: boolean): number {
  const median = rural ? type.ruralMedianStudents : type.medianStudents;
  const size = shapeOf(area.region).size * settings[area.setting].size;
  return between(
    smallestSchool,
    Math.round(skewed(random, median * size, type.width)),
    largestSchool,
  );
}

function drawGroups(
  random: Random,
  plan: SchoolPlan,
  { students, decile }: { students: number; decile: number },
): Pick<DraftSchool, "maoriStudents" | "pacificStudents"> {
  const shape = shapeOf(plan.area.region);
  // Deciles differ between regions already, so they count a little less than in the country.
  const relative = (shares: readonly number[], mean: number) =>
    shares[decile - 1]! / (shares[Math.round(mean) - 1]! ** 0.75 * shares[4]! ** 0.25);
  const maori = shape.maori * relative(maoriByDecile, shape.decile) * skewed(random, 1, 0.22);
  const pacific =
    shape.pacific *
    relative(pacificByDecile, shape.decile) ** 0.78 *
    plan.pacificFactor *
    skewed(random, 1, 0.25);
  const maoriShare = between(0.02, maori, 0.88);
  const pacificShare = between(0, pacific, 0.94 - maoriShare);
  return {
    maoriStudents: Math.round(students * maoriShare),
    pacificStudents: Math.round(students * pacificShare),
  };
}

/** Kura are small to middling and teach young children, or all years. */
export const mayBeKura = ({ type, students }: DraftSchool): boolean =>
  (type === fullPrimary.name || type === composite.name) && students >= 18 && students <= 260;

/** Nearly all students of a kura are Māori, and its decile is low. */
export function makeKura(school: DraftSchool): void {
  school.maoriMedium = true;
  school.maoriStudents = Math.round(school.students * 0.96);
  school.pacificStudents = Math.min(school.pacificStudents, school.students - school.maoriStudents);
  school.decile = 1 + (school.students % 3);
}
