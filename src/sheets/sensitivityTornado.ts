import type { SheetDescription } from "./description";

/** What one input by itself does at the ends of its range. */
export interface SensitivityTornadoRow {
  readonly input: string;
  readonly unit: string;
  readonly now?: number;
  readonly low: number;
  readonly high: number;
  readonly movedLow?: number;
  readonly movedHigh?: number;
  readonly gainedLow?: number;
  readonly lostLow?: number;
  readonly gainedHigh?: number;
  readonly lostHigh?: number;
  readonly inDraws: boolean;
  readonly basis: string;
  readonly because: string;
}

const value = (key: "now" | "low" | "high", heading: string, mayBeBlank = false) =>
  ({ key, heading, kind: "number", decimals: 0, mayBeBlank, width: 11 }) as const;

const moved = (key: "movedLow" | "movedHigh", end: string) =>
  ({
    key,
    heading: `Roles moved at the ${end}`,
    kind: "whole",
    mayBeBlank: true,
    width: 13,
    note: "Roles that clusters get more, or get fewer, whichever are more. Blank: roles cannot be allocated there.",
  }) as const;

const clusters = (key: keyof SensitivityTornadoRow, what: string) =>
  ({ key, heading: what, kind: "whole", mayBeBlank: true, width: 13 }) as const;

export const sensitivityTornadoSheet: SheetDescription<SensitivityTornadoRow> = {
  table: "SensitivityTornado",
  title: "How many roles each input moves by itself",
  purpose: "One row for each input at the least and the most of its range, all others as they are.",
  unique: ["input"],
  columns: [
    { key: "input", heading: "Input", kind: "text", width: 48 },
    { key: "unit", heading: "Unit", kind: "text", width: 17 },
    value("now", "Now", true),
    value("low", "Least"),
    value("high", "Most"),
    moved("movedLow", "least"),
    moved("movedHigh", "most"),
    clusters("gainedLow", "Clusters gained at the least"),
    clusters("lostLow", "Clusters lost at the least"),
    clusters("gainedHigh", "Clusters gained at the most"),
    clusters("lostHigh", "Clusters lost at the most"),
    { key: "inDraws", heading: "Varied in the draws", kind: "yesNo", width: 11 },
    { key: "basis", heading: "Basis of the range", kind: "text", width: 12 },
    { key: "because", heading: "Why so far", kind: "text", wrap: true, width: 60 },
  ],
  highlights: [
    { kind: "equals", column: "basis", value: "Assumption", fill: "FFF2CC", font: "7F6000" },
  ],
  chart: {
    kind: "bar",
    title: "How many roles each input moves by itself",
    categories: "input",
    values: ["movedLow", "movedHigh"],
    axisTitle: "Roles that go elsewhere than now",
    isBelow: true,
  },
};
