import type { Drawing } from "../../src/sheets/drawing";

/** One of each thing a drawing can have. */
export const smallDrawing: Drawing = {
  width: 120,
  height: 60,
  words: "Two clusters & more",
  rectangles: [
    { x: 0, y: 0, width: 120, height: 60, line: { colour: "8C8C8C", width: 0.5 } },
    {
      x: 10,
      y: 30,
      width: 50,
      height: 20,
      fill: "1C9099",
      label: { text: "12", size: 8, colour: "000000" },
    },
  ],
  texts: [
    {
      x: 10,
      y: 2,
      width: 100,
      lines: ["Nelson,", "Tairāwhiti"],
      size: 10,
      bold: true,
      colour: "000000",
      align: "right",
    },
  ],
};
