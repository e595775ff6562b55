/** How a file marks functions that Excel 2007 did not know, and parameters of LAMBDA and LET. */
const markers = /_xlfn\.(?:_xlws\.)?|_xlpm\./g;

/** Functions a file has to mark so that Excel knows them again. */
const newer =
  /\b(XLOOKUP|XMATCH|UNIQUE|SEQUENCE|SORTBY|RANDARRAY|LET|IFS|SWITCH|TEXTJOIN|CONCAT|MAXIFS|MINIFS|VSTACK|HSTACK|TAKE|DROP|CHOOSEROWS|CHOOSECOLS|TOROW|TOCOL|WRAPROWS|WRAPCOLS|EXPAND|TEXTSPLIT|TEXTBEFORE|TEXTAFTER|IFNA|STDEV\.S|STDEV\.P|VAR\.S|VAR\.P|PERCENTILE\.INC|PERCENTILE\.EXC|QUARTILE\.INC|RANK\.EQ|RANK\.AVG|MODE\.SNGL)(?=\()/gi;
const newerInSheet = /\b(SORT|FILTER)(?=\()/gi;

/** The namespace of the add-in's functions in a cell, and how a file writes it. */
const inFile = /_xldudf_(LSC(?:_DEV)?)_/gi;
const inCell = /\b(LSC(?:_DEV)?)\.(?=[A-Z]+\()/gi;

/** The row of a formula in a table, `[@Roles]` or `[@[Roles]:[Cost]]`, which a file spells out. */
const ofThisRow = /\[@(?:((?:'.|[^'[\]])+)|((?:\[(?:'.|[^'[\]])*\]:?)*))\]/g;

/** `_xldudf_LSC_ROLES(A1:A3)` → `=LSC.ROLES(A1:A3)` */
export const cellFormula = (text: string): string =>
  `=${text.replace(markers, "").replace(inFile, "$1.")}`;

/** `=LSC.ROLES(A1:A3)` → `_xldudf_LSC_ROLES(A1:A3)`; texts in quotes stay as they are. */
export const fileFormula = (formula: string): string =>
  formula
    .replace(/^=/, "")
    .split(/("(?:[^"]|"")*")/)
    .map((piece, index) => (index % 2 === 1 ? piece : marked(piece)))
    .join("");

const marked = (piece: string): string =>
  piece
    .replace(ofThisRow, (_all, column?: string, columns = "") =>
      column || columns ? `[[#This Row],${column ? `[${column}]` : columns}]` : "[#This Row]",
    )
    .replace(newer, "_xlfn.$1")
    .replace(newerInSheet, "_xlfn._xlws.$1")
    .replace(inCell, "_xldudf_$1_");

/** Whether a formula calls a function of the add-in, which a file's reader may not have. */
export const callsAddIn = (formula: string): boolean => fileFormula(formula).includes("_xldudf_");
