import type { ThemeName } from "./themes";

/** What a person can choose. */
export const themeChoices = ["Automatic", "Light", "Dark"] as const;
export type ThemeChoice = (typeof themeChoices)[number];

/** Ground of the pane in Office's own theme, as `#RRGGBB`; Excel on the web does not tell. */
export type OfficeGround = string | undefined;

/** The person's choice first, then Office's theme, then what the system prefers. */
export function themeName(
  choice: ThemeChoice,
  ground: OfficeGround,
  prefersDark: boolean,
): ThemeName {
  const light = lightness(ground);
  const ofOffice = light === undefined ? undefined : light < 0.06 ? "black" : officeName(light);
  if (choice === "Light") return "light";
  if (choice === "Dark") return ofOffice === "black" ? "black" : "dark";
  return ofOffice ?? (prefersDark ? "dark" : "light");
}

const officeName = (light: number): ThemeName => (light < 0.5 ? "dark" : "light");

/** 0 for black to 1 for white: Colourful and White are light, Dark Grey is about 0.15 to 0.4. */
function lightness(ground: OfficeGround): number | undefined {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(ground ?? "");
  if (!parts) return undefined;
  const [red, green, blue] = parts.slice(1).map((part) => parseInt(part, 16) / 255);
  return 0.299 * red! + 0.587 * green! + 0.114 * blue!;
}
