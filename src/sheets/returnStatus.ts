import type { Field } from "./description";
import type { Addresses } from "./formula";
import type { ReturnRow } from "./returnRow";
import { countFormula, isBlankFormula, quoted } from "./stillToDo";

/** What the top line says once nothing is missing. */
export const complete = "Complete – please send";

/** How many things are still missing, of which kinds. */
export interface Missing {
  readonly clusters: number;
  readonly completedBy: boolean;
  readonly learning: number;
}

/** What the top line says. */
export function statusText({ clusters, completedBy, learning }: Missing): string {
  if (clusters === 0 && !completedBy && learning === 0) return complete;
  const parts = [
    clusters > 0 ? `Clusters: ${clusters}.` : "",
    completedBy ? "Completed by: your name." : "",
    learning > 0 ? `Rows of Learning loop: ${learning}.` : "",
  ];
  return `Still to do. ${parts.filter((part) => part !== "").join(" ")}`;
}

/**
 * The line at the top of the Return sheet.
 * @param learningRows where the number of unfinished rows of the Learning loop stands
 */
export const learningStatus = (learningRows: string): Field<ReturnRow> => ({
  key: "status",
  heading: "Status",
  kind: "text",
  formula: (at) => statusFormula(at, learningRows),
  highlights: [
    { kind: "equals", value: complete, fill: "E2EFDA", font: "1E4D12" },
    { kind: "differs", value: complete, fill: "FCE4D6", font: "7B2C00" },
  ],
});

function statusFormula(at: Addresses<ReturnRow>, learningRows: string): string {
  const clusters = countFormula(at, "stillToDo");
  const nobody = isBlankFormula(at.field("completedBy"));
  const isComplete = `AND(${clusters}=0,NOT(${nobody}),${learningRows}=0)`;
  const parts = [
    `IF(${clusters}>0,"Clusters: "&${clusters}&". ","")`,
    `IF(${nobody},"Completed by: your name. ","")`,
    `IF(${learningRows}>0,"Rows of Learning loop: "&${learningRows}&". ","")`,
  ];
  return `IF(${isComplete},${quoted(complete)},TRIM("Still to do. "&${parts.join("&")}))`;
}
