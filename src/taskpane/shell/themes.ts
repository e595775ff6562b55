import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** Teal from near black to near white. */
const teal: BrandVariants = {
  10: "#001413",
  20: "#04211f",
  30: "#062e2b",
  40: "#073a37",
  50: "#084743",
  60: "#09514d",
  70: "#0a5a55",
  80: "#0b645e",
  90: "#16736c",
  100: "#28837b",
  110: "#3d938b",
  120: "#54a39b",
  130: "#6cb3ab",
  140: "#86c3bc",
  150: "#a3d3cd",
  160: "#c3e4df",
};

const dark = {
  ...createDarkTheme(teal),
  colorBrandForeground1: teal[140],
  colorBrandForeground2: teal[150],
  colorBrandForegroundLink: teal[140],
  colorBrandForegroundLinkHover: teal[150],
};

/** A theme for each look of Office; "Black" takes Office's darker ground. */
export const themes = {
  light: createLightTheme(teal),
  dark,
  black: {
    ...dark,
    colorNeutralBackground1: "#0a0a0a",
    colorNeutralBackground2: "#141414",
    colorNeutralBackground3: "#1c1c1c",
  },
} satisfies Record<string, Theme>;

export type ThemeName = keyof typeof themes;
