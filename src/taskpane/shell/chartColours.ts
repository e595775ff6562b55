import { tokens } from "@fluentui/react-components";

/** What charts are drawn in: in every theme 3 to 1 against the ground, or more. */
export const chartColours = {
  /** Bars and dots that are filled. */
  solid: tokens.colorCompoundBrandBackground,
  /** The edge of those that are not. */
  outline: tokens.colorBrandStroke1,
  /** What is over a limit. */
  over: tokens.colorPaletteRedBorderActive,
  line: tokens.colorNeutralForeground1,
} as const;
