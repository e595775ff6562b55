import type { Day } from "../domain/day";
import { announcementDay } from "./basis";
import type { Basis } from "./parameter";

/** A value the equity view rests on, which nobody sets. */
interface Given<Value> {
  readonly value: Value;
  readonly unit: string;
  /** Day from which it holds. */
  readonly from: Day;
  readonly basis: Basis;
}

interface NamedBand {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Schools by size. The first is what the field calls small. */
export const schoolSizes: Given<readonly NamedBand[]> = {
  value: [
    { name: "Under 100 students", from: 0, to: 99 },
    { name: "100 to 249 students", from: 100, to: 249 },
    { name: "250 to 499 students", from: 250, to: 499 },
    { name: "500 to 999 students", from: 500, to: 999 },
    { name: "1,000 students and more", from: 1000, to: Infinity },
  ],
  unit: "students of a school",
  from: announcementDay,
  basis: {
    assumption:
      "Bands of ours: the field calls a school of under 100 students small; one role is for about 500.",
  },
};

/** Schools by decile, the most deprived first. */
export const decileBands: Given<readonly NamedBand[]> = {
  value: [
    { name: "Deciles 1 to 3, most deprived", from: 1, to: 3 },
    { name: "Deciles 4 to 7", from: 4, to: 7 },
    { name: "Deciles 8 to 10, least deprived", from: 8, to: 10 },
  ],
  unit: "decile of a school",
  from: announcementDay,
  basis: {
    assumption: "Low, middle and high deciles as they are commonly grouped; used until 2022.",
  },
};

/** How much more a student counts as need, by the decile of the school, in per cent. */
export const needByDecile: Given<
  readonly { readonly from: number; readonly to: number; readonly percent: number }[]
> = {
  value: [
    { from: 1, to: 3, percent: 50 },
    { from: 4, to: 7, percent: 25 },
  ],
  unit: "per cent more than a student of another school",
  from: announcementDay,
  basis: {
    assumption:
      "No measure of need was published for these roles. Students of deciles 1 to 3 count one half more, of deciles 4 to 7 one quarter more, so that need is not the roll alone; it decides nothing in the allocation.",
  },
};

/** Students with access to a coordinator in the regions with the least and the most, before 2026. */
export const publishedAccess: Given<{ readonly lowest: number; readonly highest: number }> = {
  value: { lowest: 0.18, highest: 0.57 },
  unit: "share of a region's students",
  from: "2025-12-31",
  basis: {
    source: "Ministry of Education, Learning Support Coordinator increase, 2026",
  },
};
