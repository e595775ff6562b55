import type { CheckRule, CheckSheetRow } from "./checkRule";
import type { Column, SheetDescription } from "./description";
import { checkFields } from "./publicCheckFields";
import { checkFormulas } from "./publicCheckFormulas";

/** The check with all columns of every rule; a published one has those of its rule. */
export const publicCheckSheet: SheetDescription<CheckSheetRow> = {
  table: "PublicCheck",
  sheet: "Check",
  title: "Check it yourself: plain formulas over what is published",
  purpose: "One row for each ranked cluster, with its roles reckoned again by a formula.",
  unique: ["clusterNumber"],
  mayBeEmpty: true,
  columns: [
    { key: "clusterName", heading: "Cluster name", kind: "text", width: 44 },
    { key: "clusterNumber", heading: "Cluster number", kind: "identifier", width: 30 },
    { key: "place", heading: "Order", kind: "whole", width: 9 },
    { key: "claim", heading: "Claim (roles)", kind: "whole", width: 11 },
    {
      key: "kept",
      heading: "Roles kept",
      kind: "whole",
      width: 10,
      note: "Present roles that are set aside for it before all else.",
    },
    {
      key: "before",
      heading: "Claimed before it",
      kind: "whole",
      width: 13,
      note: "What all clusters above ask for beyond the roles they keep.",
    },
    {
      key: "weight",
      heading: "Weight (students)",
      kind: "number",
      decimals: 3,
      width: 16,
      note: "Its students; where the policy has uplifts, its students with these.",
    },
    {
      key: "divisor",
      heading: "Divisor (students)",
      kind: "number",
      decimals: 3,
      mayBeBlank: true,
      width: 16,
      note: "One number for all who share the same roles. Blank: equal claims leave none that tells them apart.",
    },
    { key: "floor", heading: "Fewest roles", kind: "whole", width: 11 },
    { key: "cap", heading: "Most roles", kind: "whole", mayBeBlank: true, width: 10 },
    {
      key: "roles",
      heading: "Roles by the rules",
      kind: "whole",
      width: 10,
      note: "Those of the Allocation sheet; where a decision on top replaced them, the number before it.",
    },
    {
      key: "byCheck",
      heading: "Roles by this formula",
      kind: "whole",
      mayBeBlank: true,
      width: 12,
    },
  ],
};

const shown: Record<CheckRule["way"], readonly (keyof CheckSheetRow)[]> = {
  claims: ["place", "clusterNumber", "clusterName", "claim", "kept", "before", "roles", "byCheck"],
  divisor: [
    ...(["place", "clusterNumber", "clusterName", "weight", "divisor"] as const),
    ...(["floor", "cap", "roles", "byCheck"] as const),
  ],
  sum: ["place", "clusterNumber", "clusterName", "weight", "roles"],
};

/** The check of an allocation in plain formulas, by the rule that made it. */
export function publicCheckSheetFor(rule: CheckRule): SheetDescription<CheckSheetRow> {
  const formulas = checkFormulas(rule);
  const withFormula = (column: Column<CheckSheetRow>): Column<CheckSheetRow> => {
    const formula = formulas[column.key];
    return formula ? { ...column, formula } : column;
  };
  return {
    ...publicCheckSheet,
    fields: checkFields(rule),
    columns: publicCheckSheet.columns
      .filter(({ key }) => shown[rule.way].includes(key))
      .map(withFormula),
  };
}
