import { statuses } from "../domain/status";

/** Whether a school or service still runs. */
export const statusColumn = {
  key: "status",
  heading: "Status",
  kind: "choice",
  choices: statuses,
  mayBeBlank: true,
  width: 11,
  note: "Blank: open. A closed one stays here, and counts for nothing.",
} as const;
