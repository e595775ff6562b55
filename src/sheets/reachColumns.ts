import type { Reach } from "../domain/reach";
import type { Column } from "./description";

const count = { kind: "whole", mayBeBlank: true, width: 12 } as const;

/** Whom a cluster brings together, as counted in a term. Blank: not counted then. */
export const reachColumns: readonly Column<Partial<Reach>>[] = [
  {
    key: "services",
    heading: "Early learning services",
    ...count,
    note: "Kōhanga reo included.",
  },
  { key: "kohangaReo", heading: "Kōhanga reo", ...count, note: "Of the early learning services." },
  { key: "schools", heading: "Schools and kura", aliases: ["Schools"], ...count },
  {
    key: "maoriMediumKura",
    heading: "Māori medium kura",
    aliases: ["Māori medium"],
    ...count,
    note: "Of the schools and kura.",
  },
  {
    key: "children",
    heading: "Children and young people",
    aliases: ["Children"],
    ...count,
    width: 13,
    note: "In its early learning services and its schools.",
  },
];
