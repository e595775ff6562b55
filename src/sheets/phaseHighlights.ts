import type { Highlight } from "./description";

/** Five steps, light to dark, told apart by colour-blind readers and in grey (after ColorBrewer's PuBuGn). */
const fills = [
  ["Beginning", "F6EFF7", "000000"],
  ["Engagement", "D0D1E6", "000000"],
  ["Refining", "A6BDDB", "000000"],
  ["Pre-implementation", "67A9CF", "000000"],
  ["Implementation", "1C9099", "000000"],
] as const;

/** Colours of the phases, least advanced first. RRGGBB */
export const phaseColours: readonly string[] = fills.map(([, fill]) => fill);

/** Colours the phase in a column; the text says it as well. */
export const phaseHighlights = <Row>(column: keyof Row & string): Highlight<Row>[] =>
  fills.map(([value, fill, font]) => ({ kind: "equals", column, value, fill, font }));
