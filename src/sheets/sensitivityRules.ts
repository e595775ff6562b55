import { servingWays } from "../domain/policy";
import type { SheetDescription } from "./description";

/** What one rounding or sharing method would do in place of the present one. */
export interface SensitivityRulesRow {
  readonly serving: string;
  readonly rule: string;
  readonly isPresent: boolean;
  readonly claims?: number;
  readonly roles?: number;
  readonly clusters?: number;
  readonly moved?: number;
  readonly movedShare?: number;
  readonly gained?: number;
  readonly lost?: number;
  readonly whyNot?: string;
}

const count = (key: keyof SensitivityRulesRow, heading: string, width: number, note?: string) =>
  ({
    key,
    heading,
    kind: "whole",
    mayBeBlank: true,
    width,
    ...(note !== undefined && { note }),
  }) as const;

export const sensitivityRulesSheet: SheetDescription<SensitivityRulesRow> = {
  table: "SensitivityRules",
  title: "Roundings and sharing methods side by side",
  purpose:
    "One row for each rounding of claims in block and each method of sharing, all else as it is.",
  columns: [
    {
      key: "serving",
      heading: "Way of serving",
      kind: "choice",
      choices: servingWays,
      width: 16,
    },
    { key: "rule", heading: "Rounding or method", kind: "text", width: 18 },
    { key: "isPresent", heading: "As now", kind: "yesNo", width: 9 },
    count(
      "claims",
      "Roles claimed in all",
      12,
      "By all clusters in the order, before any run out.",
    ),
    count("roles", "Roles given", 10),
    count("clusters", "Clusters with roles", 12),
    count(
      "moved",
      "Roles moved",
      10,
      "Roles that clusters get more than now, or get fewer, whichever are more.",
    ),
    {
      key: "movedShare",
      heading: "Share of roles moved",
      kind: "share",
      mayBeBlank: true,
      width: 11,
    },
    count("gained", "Clusters gained", 12),
    count("lost", "Clusters lost", 12),
    {
      key: "whyNot",
      heading: "Why not possible",
      kind: "text",
      mayBeBlank: true,
      wrap: true,
      width: 60,
    },
  ],
  highlights: [{ kind: "equals", column: "isPresent", value: "Yes", fill: "DDEBF7" }],
};
