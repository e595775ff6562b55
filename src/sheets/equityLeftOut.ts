import type { SheetDescription } from "./description";

/** The schools that one reason leaves out. */
export interface EquityLeftOutRow {
  readonly reason: string;
  readonly clusters: number;
  readonly schools: number;
  readonly students: number;
  readonly studentShare?: number;
  readonly maoriStudents: number;
  readonly pacificStudents: number;
  readonly ruralSchools: number;
  readonly smallRuralSchools: number;
  readonly maoriMediumKura: number;
}

const whole = { kind: "whole", width: 12 } as const;

export const equityLeftOutSheet: SheetDescription<EquityLeftOutRow> = {
  table: "EquityLeftOut",
  title: "Who is left out, and why",
  purpose: "Every school without an LSC in its cluster once, by the first reason that holds.",
  unique: ["reason"],
  columns: [
    { key: "reason", heading: "Why", kind: "text", width: 52 },
    { key: "clusters", heading: "Clusters", ...whole },
    { key: "schools", heading: "Schools and kura", ...whole },
    { key: "students", heading: "Students", ...whole },
    {
      key: "studentShare",
      heading: "Share of all students",
      kind: "share",
      mayBeBlank: true,
      width: 12,
    },
    { key: "maoriStudents", heading: "Māori students", ...whole },
    { key: "pacificStudents", heading: "Pacific students", ...whole },
    { key: "ruralSchools", heading: "Rural schools", ...whole },
    {
      key: "smallRuralSchools",
      heading: "Small rural schools",
      ...whole,
      note: "Rural schools and kura of under 100 students.",
    },
    { key: "maoriMediumKura", heading: "Māori medium kura", ...whole },
  ],
};
