import { makeStyles, tokens } from "@fluentui/react-components";
import { chartColours } from "../shell/chartColours";
import { scrolling } from "../shell/scrolling";

/** How tables of figures and charts look on this screen. */
export const useFigures = makeStyles({
  scrolls: scrolling,
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    fontSize: tokens.fontSizeBase200,
    "& th, & td": {
      padding: "3px 2px 3px 6px",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: "right",
      verticalAlign: "top",
      fontWeight: tokens.fontWeightRegular,
    },
    "& td": { whiteSpace: "nowrap" },
    "& th:first-child": { textAlign: "left", paddingLeft: "2px" },
    "& thead th": { fontWeight: tokens.fontWeightSemibold, verticalAlign: "bottom" },
    "& tr:last-child > *": { borderBottomColor: tokens.colorNeutralStroke1 },
  },
  total: { "& > *": { fontWeight: `${tokens.fontWeightSemibold} !important` } },
  about: { display: "block", color: tokens.colorNeutralForeground2 },
  figure: { margin: 0 },
  chart: { width: "100%", maxWidth: "400px", height: "auto", display: "block" },
  label: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "12px",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  solid: {
    fill: chartColours.solid,
    stroke: chartColours.solid,
    "@media (forced-colors: active)": { fill: "CanvasText", stroke: "CanvasText" },
  },
  outlined: {
    fill: tokens.colorBrandBackground2,
    stroke: chartColours.outline,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  over: {
    fill: chartColours.over,
    stroke: chartColours.over,
    "@media (forced-colors: active)": { fill: "Mark", stroke: "CanvasText" },
  },
  line: {
    stroke: chartColours.line,
    strokeWidth: "1.5px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  details: {
    overflowWrap: "anywhere",
    "& summary": { cursor: "pointer", padding: `${tokens.spacingVerticalXS} 0` },
    "& summary:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});
