import type { Cluster } from "../domain/cluster";
import { countText, numberText } from "../domain/wording";
import type { RowFinding } from "./description";

const kinds = [
  ["ruralSchools", "rural schools"],
  ["maoriMediumKura", "Māori medium kura"],
] as const;

/** No kind of school of a cluster may be more than all its schools. */
export const checkSchoolCounts = (cluster: Cluster): RowFinding<Cluster>[] =>
  kinds
    .filter(([key]) => cluster[key] > cluster.schools)
    .map(([key, name]) => ({
      key,
      code: "kind-above-schools",
      severity: "error",
      sentence: `${numberText(cluster[key])} ${name} are more than all ${countText(cluster.schools, "school")}. Correct one of them.`,
    }));
