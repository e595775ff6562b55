/** @jest-environment jsdom */
import "./browserGlobals";
import { chartColours } from "../../src/taskpane/shell/chartColours";
import { themes } from "../../src/taskpane/shell/themes";

/** How bright a colour `#RRGGBB` is, as WCAG 2 reckons it: 0 to 1. */
const brightness = (colour: string): number => {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};

const contrast = (one: string, other: string): number => {
  const [darker, lighter] = [brightness(one), brightness(other)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
};

const cases = Object.entries(themes).flatMap(([name, theme]) =>
  Object.entries(chartColours).map(([what, variable]) => ({ name, theme, what, variable })),
);

test.each(cases)("charts stand out 3 to 1: $what in $name", ({ theme, variable }) => {
  const values = theme as unknown as Readonly<Record<string, string>>;
  const colour = values[/^var\(--(\w+)\)$/.exec(variable)![1]!]!;
  // Charts stand on the pane, the map of a cluster on the ground beside it.
  expect(contrast(colour, values["colorNeutralBackground1"]!)).toBeGreaterThanOrEqual(3);
  expect(contrast(colour, values["colorNeutralBackground2"]!)).toBeGreaterThanOrEqual(3);
});

test.each(Object.entries(themes))("what is written on a dot can be read: %s", (_, theme) => {
  const ground = theme.colorCompoundBrandBackground;
  expect(contrast(theme.colorNeutralForegroundOnBrand, ground)).toBeGreaterThanOrEqual(4.5);
});
