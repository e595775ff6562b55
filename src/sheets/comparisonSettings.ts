import type { SheetDescription } from "./description";

/** Something that is different between two sides, and what it did. */
export interface ComparisonSettingRow {
  /** Place in the order in which rules were applied; undefined for what cannot change roles. */
  readonly order?: number;
  readonly part: string;
  readonly setting: string;
  readonly before: string;
  readonly after: string;
  readonly given?: number;
  readonly taken?: number;
  readonly gaining?: number;
  readonly losing?: number;
  readonly change?: number;
  readonly remark?: string;
}

const count = (key: "given" | "gaining" | "losing", heading: string, note?: string) =>
  ({
    key,
    heading,
    kind: "whole",
    mayBeBlank: true,
    width: 12,
    ...(note !== undefined && { note }),
  }) as const;

export const comparisonSettingsSheet: SheetDescription<ComparisonSettingRow> = {
  table: "ComparisonSettings",
  title: "What is different, and what each difference did to roles",
  purpose: "One row for each difference, in the order in which they were applied.",
  unique: ["part", "setting"],
  mayBeEmpty: true,
  columns: [
    {
      key: "order",
      heading: "Order",
      kind: "whole",
      mayBeBlank: true,
      width: 9,
      note: "Those with the same number were applied together. Blank: cannot change roles.",
    },
    { key: "part", heading: "Part", kind: "text", width: 14 },
    { key: "setting", heading: "What is different", kind: "text", wrap: true, width: 38 },
    { key: "before", heading: "Before", kind: "text", wrap: true, width: 28 },
    { key: "after", heading: "After", kind: "text", wrap: true, width: 28 },
    count("given", "Roles given", "To clusters that gained by it, after those before it."),
    count("gaining", "Clusters that gained"),
    {
      key: "taken",
      heading: "Roles taken",
      kind: "number",
      decimals: 0,
      mayBeBlank: true,
      width: 12,
      note: "From clusters that lost by it: less than 0, so that both add up to the change.",
    },
    count("losing", "Clusters that lost"),
    {
      key: "change",
      heading: "Change of all roles",
      kind: "number",
      decimals: 0,
      mayBeBlank: true,
      width: 12,
    },
    { key: "remark", heading: "Remark", kind: "text", mayBeBlank: true, wrap: true, width: 60 },
  ],
};
