/** How a file marks functions that Excel 2007 did not know, and parameters of LAMBDA and LET. */
const markers = /_xlfn\.(?:_xlws\.)?|_xlpm\./g;

/** The namespace of the add-in's functions, and how a file writes it. */
const namespace = "LSC";
const inFile = new RegExp(`_xldudf_(${namespace}(?:_DEV)?)_`, "gi");
const inCell = new RegExp(`\\b(${namespace}(?:_DEV)?)\\.(?=[A-Z]+\\()`, "gi");

/** `_xldudf_LSC_ROLES(A1:A3)` → `=LSC.ROLES(A1:A3)` */
export const cellFormula = (text: string): string =>
  `=${text.replace(markers, "").replace(inFile, "$1.")}`;

/** `=LSC.ROLES(A1:A3)` → `_xldudf_LSC_ROLES(A1:A3)`; texts in quotes stay as they are. */
export const fileFormula = (formula: string): string =>
  formula
    .replace(/^=/, "")
    .split(/("(?:[^"]|"")*")/)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(inCell, "_xldudf_$1_")))
    .join("");

/** Whether a formula calls a function of the add-in, which a file's reader may not have. */
export const callsAddIn = (formula: string): boolean => fileFormula(formula).includes("_xldudf_");
