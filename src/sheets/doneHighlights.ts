import type { Highlight } from "./description";
import { done } from "./stillToDo";

/** Colours of a column that says what is still to do; blank cells stay plain. */
export const doneHighlights = <Row>(column: keyof Row & string): Highlight<Row>[] => [
  { kind: "equals", column, value: "", fill: "FFFFFF" },
  { kind: "equals", column, value: done, fill: "E2EFDA", font: "1E4D12" },
  { kind: "differs", column, value: done, fill: "FCE4D6", font: "7B2C00" },
];
