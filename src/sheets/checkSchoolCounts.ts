import type { Cluster } from "../domain/cluster";
import { countText, numberText } from "../domain/wording";
import type { RowFinding } from "./description";

const kinds = [
  ["ruralSchools", "rural schools"],
  ["maoriMediumKura", "Māori medium kura"],
] as const;

/** The same for all rows that are right. */
const none: readonly never[] = [];

/** No kind of school of a cluster may be more than all its schools. */
export function checkSchoolCounts(cluster: Cluster): readonly RowFinding<Cluster>[] {
  const { schools, ruralSchools, maoriMediumKura } = cluster;
  if (Math.max(ruralSchools, maoriMediumKura) <= schools) return none;
  return kinds
    .filter(([key]) => cluster[key] > schools)
    .map(([key, name]) => ({
      key,
      code: "kind-above-schools",
      severity: "error",
      sentence: `${numberText(cluster[key])} ${name} are more than all ${countText(schools, "school")}. Correct one of them.`,
    }));
}
