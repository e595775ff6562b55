import { clusterText, type Cluster } from "../domain/cluster";
import type { Scenario } from "../domain/scenario";
import type { ScenarioRun } from "../domain/scenarioRun";
import { countText } from "../domain/wording";
import { bearsOnRoles } from "../parameters/bearsOnRoles";
import { decisionWords } from "../sheets/scenarioOverrides";
import { valueWords } from "../sheets/scenarioSettingRows";
import { settingNamed } from "../sheets/scenarioSettings";
import { namedFew } from "./namedFew";
import { ownRows, type ScenarioBook } from "./scenarioBook";

/** Which settings of a scenario were others when it was last run. */
export function settingsChanged({ settings }: ScenarioBook, scenario: Scenario): string {
  const changed = ownRows(settings, scenario).filter(({ row }) => {
    const parameter = settingNamed(row.setting);
    return parameter && bearsOnRoles(parameter) && valueWords(row) !== row.atRun;
  });
  if (changed.length === 0) return "settings changed";
  const names = changed.map(
    ({ row }) => `${row.setting} (${row.atRun ?? "not known"} then, ${valueWords(row)} now)`,
  );
  return `${countText(changed.length, "setting")} changed: ${namedFew(names)}`;
}

/** Which decisions of a scenario were others when it was last run, and how many are gone. */
export function decisionsChanged(
  { overrides }: ScenarioBook,
  scenario: Scenario,
  { decisions }: ScenarioRun,
  clusters: readonly Cluster[],
): string {
  const nameOf = (number: string) => {
    const cluster = clusters.find((each) => each.number === number);
    return `cluster ${cluster ? clusterText(cluster) : number}`;
  };
  const own = ownRows(overrides, scenario);
  const changed = own.filter(({ row }) => decisionWords(row) !== row.atRun);
  const gone = decisions - own.filter(({ row }) => row.atRun !== undefined).length;
  const parts = [
    ...(changed.length > 0
      ? [
          `${countText(changed.length, "decision")} came or changed: ${namedFew(
            changed.map(({ row }) => nameOf(row.clusterNumber)),
          )}`,
        ]
      : []),
    ...(gone > 0 ? [`${countText(gone, "decision")} went`] : []),
  ];
  return parts.length > 0 ? parts.join("; ") : "decisions by a person changed";
}
