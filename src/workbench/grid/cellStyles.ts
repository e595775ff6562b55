import type { CellFormat } from "./CellFormat";

/** The look that cell styles of a new workbook stand for. A style that is not here does not exist. */
const looks: Readonly<Record<string, Partial<CellFormat>>> = {
  Normal: {},
  Input: { fill: "#FFCC99", fontColour: "#3F3F76" },
  Output: { fill: "#F2F2F2", fontColour: "#3F3F3F", bold: true },
  Calculation: { fill: "#F2F2F2", fontColour: "#FA7D00", bold: true },
  Note: { fill: "#FFFFCC" },
  "Explanatory Text": { fontColour: "#7F7F7F", italic: true },
  "Warning Text": { fontColour: "#FF0000" },
  Good: { fill: "#C6EFCE", fontColour: "#006100" },
  Neutral: { fill: "#FFEB9C", fontColour: "#9C5700" },
  Bad: { fill: "#FFC7CE", fontColour: "#9C0006" },
  Title: { fontSize: 18, fontColour: "#44546A" },
  "Heading 1": { fontSize: 15, fontColour: "#44546A", bold: true },
  "Heading 2": { fontSize: 13, fontColour: "#44546A", bold: true },
  "Heading 3": { fontColour: "#44546A", bold: true },
  "Heading 4": { fontColour: "#44546A", bold: true },
  Total: { bold: true },
};

/** What a cell gets with a cell style; undefined where the workbook has no such style. */
export const cellStyleLook = (name: string): Partial<CellFormat> | undefined => looks[name];
