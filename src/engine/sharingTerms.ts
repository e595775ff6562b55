import { isWide, schoolsFloor } from "./claim";
import type { Entry, Prepared } from "./prepare";
import { settleTie } from "./rank";
import { sharingWeight } from "./sharingWeight";

/** The weights and limits by which entries share. */
export interface SharingTerms {
  readonly weights: Float64Array;
  readonly floors: Int32Array;
  readonly caps: Int32Array;
  /** Place of each in the tie rule. */
  readonly tiePlaces: Int32Array;
}

/** Above any number of roles. */
export const noCap = 2_000_000_000;

/** Entries as weights with floors (minimum, schools, distance, kept roles) and caps. */
export function sharingTerms(entries: readonly Entry[], { policy }: Prepared): SharingTerms {
  const cap = policy.maximumRoles ?? noCap;
  const floors = entries.map(({ candidate: { cluster }, kept }) => {
    const perRole = isWide(cluster, policy) ? policy.schoolsPerRoleWide : undefined;
    const floor = Math.max(
      policy.minimumRoles,
      schoolsFloor(cluster, policy.schoolsPerRole),
      schoolsFloor(cluster, perRole),
    );
    return Math.max(kept, Math.min(floor, cap));
  });
  return {
    weights: Float64Array.from(entries, ({ candidate, claim }) =>
      sharingWeight(candidate.cluster, policy, claim.students),
    ),
    floors: Int32Array.from(floors),
    caps: Int32Array.from(entries, ({ kept }) => Math.max(kept, cap)),
    tiePlaces: tiePlacesOf(entries),
  };
}

function tiePlacesOf(entries: readonly Entry[]): Int32Array {
  const order = entries.map((_, index) => index);
  // Students as they are in this question, not as on the sheet, settle a tie.
  const asked = entries.map(({ candidate, claim: { students } }) =>
    students === candidate.cluster.students
      ? candidate
      : { ...candidate, cluster: { ...candidate.cluster, students } },
  );
  order.sort((a, b) => settleTie(asked[a]!, asked[b]!).order);
  const places = new Int32Array(entries.length);
  order.forEach((index, place) => (places[index] = place));
  return places;
}
