import type { CheckRule, CheckSheetRow } from "./checkRule";
import type { Field } from "./description";
import type { Addresses } from "./formula";
import { publicAllocationSheet } from "./publicAllocation";

type At = Addresses<CheckSheetRow>;

/** What the check says where all rows agree. */
export const agrees = "Agrees: every row, and the sum";

const number = (key: string, heading: string): Field<CheckSheetRow> => ({
  key,
  heading,
  kind: "number",
  decimals: 0,
});

/** The sums over the table, and the one cell that says whether all agrees. */
export const checkFields = (rule: CheckRule): Field<CheckSheetRow>[] => [
  number("rolesToAllocate", "Roles to allocate"),
  number("within", "Set by decisions within the total"),
  number("keptOutside", "Kept by clusters that are not ranked"),
  {
    ...number("available", "Roles for the clusters below"),
    formula: (at) =>
      `${at.field("rolesToAllocate")}-${at.field("within")}-${at.field("keptOutside")}`,
  },
  number("unspent", "Of these nobody got"),
  number("onTop", "Added by decisions on top"),
  { ...number("differ", "Rows that differ"), formula: (at) => differing(at, rule) },
  {
    key: "check",
    heading: "The check in one cell",
    kind: "text",
    formula: (at) => `IF(AND(${all(at, rule).join(",")}),"${agrees}","Does not agree")`,
    highlights: [{ kind: "differs", value: agrees, fill: "FCE4D6", font: "7B2C00" }],
  },
];

const differing = (at: At, { way }: CheckRule): string =>
  way === "sum"
    ? "0"
    : `SUMPRODUCT(--(${at.column("byCheck")}<>""),--(${at.column("roles")}<>${at.column("byCheck")}))`;

/** No row differs; those below and the whole publication add up to the roles there were. */
function all(at: At, rule: CheckRule): string[] {
  const published = at.table(publicAllocationSheet.table).column("roles");
  return [
    `${differing(at, rule)}=0`,
    `SUM(${at.column("roles")})+${at.field("unspent")}=${at.field("available")}`,
    `SUM(${published})-${at.field("onTop")}+${at.field("unspent")}=${at.field("rolesToAllocate")}`,
  ];
}
