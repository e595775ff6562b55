/** The screens of the pane, in the order of their tabs; the id is the hash of the address. */
export const screens = [
  { id: "start", label: "Start" },
  { id: "data", label: "Data" },
  { id: "policy", label: "Policy" },
  { id: "allocate", label: "Allocate" },
  { id: "why", label: "Why" },
  { id: "place", label: "Place" },
  { id: "money", label: "Money" },
  { id: "scenarios", label: "Scenarios" },
  { id: "compare", label: "Compare" },
  { id: "equity", label: "Equity" },
  { id: "sensitivity", label: "Sensitivity" },
  { id: "publish", label: "Publish" },
  { id: "rollout", label: "Rollout" },
  { id: "functions", label: "Functions" },
  { id: "help", label: "Help" },
] as const;

export type ScreenId = (typeof screens)[number]["id"];

/** The screen an address asks for; the first for an address that names none. */
export const screenOf = (hash: string): ScreenId =>
  screens.find(({ id }) => `#${id}` === hash)?.id ?? "start";
