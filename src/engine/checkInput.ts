import { describeDay } from "../domain/day";
import { error, warning, type Problem } from "../domain/problem";
import type { Policy } from "../domain/policy";
import type { Snapshot } from "../domain/snapshot";
import type { AllocationInput } from "./allocationInput";
import { keptRoles } from "./claim";
import { settingOverrides } from "./prepare";

/** All that stands in the way of an allocation although each cell by itself is right. */
export const checkInput = (input: AllocationInput): Problem[] => [
  ...checkClusters(input),
  ...checkPolicy(input.policy),
  ...checkOverrides(input),
  ...checkTotal(input),
];

function checkClusters({ clusters, snapshot }: AllocationInput): Problem[] {
  if (clusters.length === 0)
    return [error("no-clusters", "There are no clusters. Fill the Clusters table first.")];
  if (clusters.some(({ number }) => snapshot.phases.has(number))) return [];
  return [snapshot.isUndated ? noPhases : noneBy(snapshot)];
}

const noPhases = error(
  "empty-snapshot",
  'No cluster has a phase. Fill the column "Phase" among the clusters.',
);

const noneBy = ({ asAt }: Snapshot): Problem =>
  error(
    "empty-snapshot",
    `No cluster has a phase on or before ${describeDay(asAt)}. Choose a later snapshot date, or add phases.`,
    { sheet: "Phases" },
  );

const onPolicy = (column: string) => ({ sheet: "Policy", column });

function checkPolicy(policy: Policy): Problem[] {
  const problems: Problem[] = [];
  const { maximumRoles, minimumRoles } = policy;
  if (maximumRoles !== undefined && maximumRoles < minimumRoles)
    problems.push(
      error(
        "maximum-below-minimum",
        `The most roles a cluster gets (${maximumRoles}) is below the fewest (${minimumRoles}). Raise the one or lower the other.`,
        onPolicy("Most roles a cluster gets"),
      ),
    );
  return [...problems, ...checkRegionalFloor(policy), ...checkSchoolsPerRole(policy)];
}

function checkRegionalFloor({ regionalFloor: floor, serve }: Policy): Problem[] {
  if (floor?.kind === "clusters" && serve === "Proportional")
    return [
      error(
        "regional-floor-kind",
        "A regional floor in clusters goes with the block way of serving. When sharing proportionally, set it in roles or as a share of students.",
        onPolicy("Regional floor"),
      ),
    ];
  if (floor?.kind === "roles" && serve === "Block")
    return [
      error(
        "regional-floor-kind",
        "A regional floor in roles goes with the proportional way of serving. In block, set it in clusters or as a share of students.",
        onPolicy("Regional floor"),
      ),
    ];
  if (floor?.kind === "share" && floor.amount > 100)
    return [
      error(
        "regional-floor-share",
        `A regional floor of ${floor.amount} % of students is more than all of them. Give 0 to 100.`,
        onPolicy("Amount of the regional floor"),
      ),
    ];
  return [];
}

function checkSchoolsPerRole({ schoolsPerRole, schoolsPerRoleWide }: Policy): Problem[] {
  if (schoolsPerRole === undefined || schoolsPerRoleWide === undefined) return [];
  if (schoolsPerRoleWide <= schoolsPerRole) return [];
  return [
    warning(
      "wide-above-usual",
      `A role may serve more schools in a wide cluster (${schoolsPerRoleWide}) than in another (${schoolsPerRole}), so distance changes nothing.`,
      onPolicy("Most schools a role may serve in a wide cluster"),
    ),
  ];
}

function checkOverrides({ overrides, clusters }: AllocationInput): Problem[] {
  if (overrides.length === 0) return [];
  const known = new Set(clusters.map(({ number }) => number));
  const seen = new Set<string>();
  return overrides.flatMap((override, index): Problem[] => {
    const { clusterNumber, way, roles } = override;
    const place = { sheet: "Overrides", index, column: "Cluster number" };
    if (!known.has(clusterNumber))
      return [
        error(
          "override-unknown-cluster",
          `There is an override for cluster ${clusterNumber}, but no such cluster. Correct its number or remove the override.`,
          place,
        ),
      ];
    const settles = way === "First in a tie";
    if (!settles && roles === undefined)
      return [
        error(
          "override-without-roles",
          `The override for cluster ${clusterNumber} (${way}) gives no roles. Enter a whole number.`,
          { ...place, column: "Roles" },
        ),
      ];
    const twice = `${clusterNumber} ${settles}`;
    if (seen.has(twice)) {
      const what = settles ? "put it first in a tie" : "set its roles";
      return [
        error(
          "override-twice",
          `Cluster ${clusterNumber} has two overrides that ${what}. Keep one.`,
          place,
        ),
      ];
    }
    seen.add(twice);
    return [];
  });
}

function checkTotal({ overrides, clusters, policy }: AllocationInput): Problem[] {
  const set = settingOverrides(overrides);
  let overridden = 0;
  let kept = 0;
  for (const { way, roles = 0 } of set.values())
    if (way === "Within the total") overridden += roles;
  for (const cluster of clusters)
    if (set.get(cluster.number)?.way !== "Within the total") kept += keptRoles(cluster, policy);
  if (overridden + kept <= policy.roles) return [];
  const parts = [
    ...(overridden > 0 ? [`overrides within the total take ${overridden}`] : []),
    ...(kept > 0 ? [`kept present roles take ${kept}`] : []),
  ];
  return [
    error(
      "set-aside-above-total",
      `There are ${policy.roles} roles to allocate, but ${parts.join(" and ")}. Allocate more roles or set fewer aside.`,
    ),
  ];
}
