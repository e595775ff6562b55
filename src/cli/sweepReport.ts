import { movedRoles } from "../engine/sensitivity/differenceOf";
import type { MovedBar, MovedEnd } from "../engine/sensitivity/oneAtATime";
import { numberText } from "../domain/wording";
import {
  certaintyLine,
  drawsLine,
  endText,
  stabilityLine,
  threadLine,
  tippingLine,
  variedLine,
} from "../actions/sensitivityLines";
import { sensitivityContents } from "../actions/sensitivityContents";
import { inputOf } from "../actions/sweepPlan";
import type { WrittenSensitivity } from "../actions/sweepWorkbook";
import { columnsText } from "./output";

/** A sensitivity, and the file it was written to. */
export interface SweptFile extends WrittenSensitivity {
  readonly file: string;
}

export function sweepText(swept: SweptFile): string {
  const { question, found, certainties, scenario, file } = swept;
  const { sweep } = found;
  const chosen = question.present.filter((roles) => roles > 0).length;
  return [
    ...(scenario === undefined ? [] : [`By the scenario "${scenario}":`]),
    `${certaintyLine(question.present, certainties)}.`,
    `${threadLine}.`,
    `${drawsLine(sweep)}. ${variedLine(sweep.plan.ranges)}.`,
    `${stabilityLine(sweep, chosen)}.`,
    "",
    ...barsText(found.bars),
    "",
    ...rulesText(swept),
    "",
    ...threadsText(swept),
    `${tippingLine(question.tipping)}.`,
    `Wrote ${file}.`,
  ].join("\n");
}

function barsText(bars: readonly MovedBar[]): string[] {
  const end = (key: MovedBar["key"], { at, moved }: MovedEnd) => [
    endText({ key, low: at, high: at }, at),
    moved ? numberText(movedRoles(moved)) : "not possible",
  ];
  return [
    columnsText([
      ["One input at a time", "Least", "moves roles", "Most", "moves roles"],
      ...bars.map(({ key, low, high }) => [
        `${inputOf(key).name}${key === "students" ? " (%)" : ""}`,
        ...end(key, low),
        ...end(key, high),
      ]),
    ]),
  ];
}

function rulesText(swept: SweptFile): string[] {
  const [, , { rows }] = sensitivityContents(swept);
  const count = (value: number | undefined) => (value === undefined ? "" : numberText(value));
  return [
    columnsText([
      ["Rounding or method", "Claimed", "Roles", "Clusters", "Moved"],
      ...rows.map(({ serving, rule, isPresent, claims, roles, clusters, moved, whyNot }) => [
        `${serving}, ${rule}${isPresent ? " (as now)" : ""}`,
        count(claims),
        whyNot === undefined ? count(roles) : "not possible",
        count(clusters),
        count(moved),
      ]),
    ]),
  ];
}

/** As many clusters that hang on a thread are listed; the sheet has all. */
const mostListed = 20;

function threadsText(swept: SweptFile): string[] {
  const [{ rows }] = sensitivityContents(swept);
  const hanging = rows
    .filter(({ hangs }) => hangs)
    .sort((a, b) => Math.abs(a.share! - 0.5) - Math.abs(b.share! - 0.5));
  if (hanging.length === 0) return ["No cluster hangs on a thread.", ""];
  const more = hanging.length - mostListed;
  return [
    columnsText([
      ["Hanging on a thread", "Roles now", "Draws with a role", "Roles in draws"],
      ...hanging
        .slice(0, mostListed)
        .map(({ clusterNumber, clusterName, roles, share, least, most }) => [
          `${clusterName} (${clusterNumber})`,
          numberText(roles),
          `${numberText(100 * share!, 1)} %`,
          least === most ? numberText(least!) : `${numberText(least!)} to ${numberText(most!)}`,
        ]),
    ]),
    ...(more > 0 ? [`And ${numberText(more)} more; the sheet Sensitivity has all.`] : []),
    "",
  ];
}

export const sweepJson = (swept: SweptFile) => {
  const { question, found, scenario, file } = swept;
  const [clusters, , rules] = sensitivityContents(swept);
  const { sweep } = found;
  return {
    file,
    scenario,
    plan: sweep.plan,
    draws: sweep.draws,
    refused: sweep.refused,
    kept: sweep.kept,
    moved: sweep.moved,
    alike: sweep.alike,
    oneAtATime: found.bars,
    tipping: question.tipping,
    rules: rules.rows,
    clusters: clusters.rows,
  };
};
