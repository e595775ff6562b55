import type { HostDecision } from "../domain/hostDecision";
import type { RowFinding, SheetDescription } from "./description";

export const hostsSheet: SheetDescription<HostDecision> = {
  table: "Hosts",
  title: "Decisions by a person on where LSCs are based",
  purpose:
    "One row for each school that something is decided for, with a reason, a name and a date.",
  mayBeEmpty: true,
  unique: ["schoolNumber"],
  rowChecks: [checkDecision],
  columns: [
    {
      key: "schoolNumber",
      heading: "School number",
      aliases: ["School ID", "School_Id"],
      kind: "identifier",
      input: true,
      width: 12,
    },
    {
      key: "schoolName",
      heading: "School name",
      kind: "text",
      mayBeBlank: true,
      input: true,
      width: 34,
      note: "For readers; the number decides.",
    },
    {
      key: "lscsAtLeast",
      heading: "LSCs at least",
      kind: "whole",
      smallest: 1,
      largest: 1000,
      mayBeBlank: true,
      input: true,
      width: 10,
      note: "So many LSCs are based here, or more. Blank: as many as the least travel needs.",
    },
    {
      key: "mayHost",
      heading: "May host",
      kind: "yesNo",
      mayBeBlank: true,
      input: true,
      width: 10,
      note: "No: nobody is based here. Yes: it may host whatever the Policy sheet says. Blank: as the Policy sheet says.",
    },
    {
      key: "halfDays",
      heading: "Half-days a week",
      kind: "whole",
      largest: 10_000,
      mayBeBlank: true,
      input: true,
      width: 13,
      note: "So many half-days a week, 0 for none; the cluster's other schools share what is left. Blank: computed. An LSC has ten.",
    },
    {
      key: "employerNumber",
      heading: "Employing school number",
      kind: "identifier",
      mayBeBlank: true,
      input: true,
      width: 15,
      note: "The school of the cluster whose board employs the LSCs based here. Blank: this school.",
    },
    { key: "reason", heading: "Reason", kind: "text", input: true, wrap: true, width: 50 },
    { key: "decidedBy", heading: "Decided by", kind: "text", input: true, width: 22 },
    { key: "decidedOn", heading: "Decided on", kind: "day", input: true, width: 13 },
  ],
};

/** A decision that contradicts itself, or decides nothing. */
function checkDecision({
  lscsAtLeast,
  mayHost,
  halfDays,
  employerNumber,
}: HostDecision): RowFinding<HostDecision>[] {
  if (lscsAtLeast !== undefined && mayHost === false)
    return [
      {
        key: "mayHost",
        code: "locked-but-not-allowed",
        severity: "error",
        sentence:
          "LSCs are to be based here, and the school may not host. Clear one of the two cells.",
      },
    ];
  const decided = [lscsAtLeast, mayHost, halfDays, employerNumber];
  if (decided.some((cell) => cell !== undefined)) return [];
  return [
    {
      key: "schoolNumber",
      code: "decides-nothing",
      severity: "warning",
      sentence:
        "This row decides nothing. Fill LSCs at least, May host, Half-days a week or Employing school number, or remove it.",
    },
  ];
}
