import type { SheetDescription } from "./description";

/** Working space at the host schools of one kind, or at all of them. */
export interface CapitalRow {
  readonly kind: string;
  readonly schools: number;
  readonly lscs: number;
  /** In m². */
  readonly area: number;
  /** In dollars. */
  readonly cost: number;
  /** Of the capital budget after this kind and those before it, in dollars. */
  readonly left: number;
}

export const capitalSheet: SheetDescription<CapitalRow> = {
  table: "Capital",
  title: "Capital: working space at the schools where LSCs are based",
  purpose: "State and state-integrated schools first, then others, then all. Paid once.",
  unique: ["kind"],
  columns: [
    { key: "kind", heading: "Host schools", kind: "text", width: 28 },
    { key: "schools", heading: "Schools", kind: "whole", width: 11 },
    { key: "lscs", heading: "LSCs based there", kind: "whole", width: 10 },
    { key: "area", heading: "Space (m²)", kind: "whole", width: 11 },
    { key: "cost", heading: "Cost ($)", kind: "number", decimals: 2, width: 17 },
    {
      key: "left",
      heading: "Left of the budget ($)",
      kind: "number",
      decimals: 2,
      width: 17,
      note: "After these schools and those above. Less than 0: over the capital budget.",
    },
  ],
};
