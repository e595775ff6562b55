import type { School } from "../../domain/school";

/** One LSC at one school. */
export interface Visit {
  readonly school: School;
  /** Half-days a week there: Mon am, Mon pm, … */
  readonly halfDays: readonly string[];
  /** Days a week on which the LSC goes there; 0 at the host school. */
  readonly trips: number;
  /**
   * Straight line from the host, one way, in km to one decimal, so that what is shown is what is
   * multiplied; undefined where coordinates are missing.
   */
  readonly km?: number;
}

/** One LSC of a cluster. */
export interface Coordinator {
  /** 1, 2, … in the cluster, in the order of the host schools' numbers. */
  readonly number: number;
  readonly host: School;
  /** The school whose board employs the LSC: the host unless a person named another. */
  readonly employer: School;
  /** At least one; most half-days first. */
  readonly visits: readonly Visit[];
}

/** School weeks of a year in which an LSC travels. Assumption: four terms of ten weeks. */
export const assumedSchoolWeeks = 40;

/** What travelling one LSC needs. Straight lines. */
export interface Travel {
  /** Return trips a week from the host: two half-days on one day at one school are one trip. */
  readonly trips: number;
  /** There and back; trips to or from a school without coordinates are not in it. */
  readonly kmPerWeek: number;
  readonly kmPerYear: number;
  /** Trips a week whose distance is not known. */
  readonly tripsWithoutKm: number;
}

/** Travel of all LSCs of a cluster. */
export const travelOfAll = (
  coordinators: readonly Pick<Coordinator, "visits">[],
  schoolWeeks = assumedSchoolWeeks,
): Travel => travelOf({ visits: coordinators.flatMap(({ visits }) => visits) }, schoolWeeks);

/** Travel of one LSC, in school weeks a year as given. */
export function travelOf(
  { visits }: { readonly visits: readonly Pick<Visit, "trips" | "km">[] },
  schoolWeeks = assumedSchoolWeeks,
): Travel {
  const count = (of: typeof visits) => of.reduce((sum, { trips }) => sum + trips, 0);
  // In tenths, which are whole, so that nothing is added up but what is shown.
  const tenths = visits.reduce(
    (sum, { trips, km = 0 }) => sum + 2 * trips * Math.round(km * 10),
    0,
  );
  return {
    trips: count(visits),
    kmPerWeek: tenths / 10,
    kmPerYear: (tenths * schoolWeeks) / 10,
    tripsWithoutKm: count(visits.filter(({ km }) => km === undefined)),
  };
}
