import type { DraftCluster, DraftSchool } from "./draft";

/** A few coordinates are missing, as in every directory: here of three clustered schools, two others. */
export function withoutPlaces(
  clusters: readonly DraftCluster[],
  alone: readonly DraftSchool[],
): void {
  const middleOf = <Item>(items: readonly Item[]): Item => items[items.length >> 1]!;
  const clustered = clusters.slice(0, 3).map(({ schools }) => middleOf(schools));
  for (const school of [...clustered, alone[100]!, middleOf(alone)]) {
    delete school.latitude;
    delete school.longitude;
  }
}
