/** Whether a school or service still runs. A closed one stays on its sheet and counts for nothing. */
export const statuses = ["Open", "Closed"] as const;

export type Status = (typeof statuses)[number];

/** Blank is open. */
export const isOpen = ({ status }: { readonly status?: Status }): boolean => status !== "Closed";
