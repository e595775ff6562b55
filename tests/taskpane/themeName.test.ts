import { themeName } from "../../src/taskpane/shell/themeName";

test.each([
  ["Colourful", "#F3F2F1", "light"],
  ["White", "#FFFFFF", "light"],
  ["Dark Grey", "#666666", "dark"],
  ["the newer Dark Grey", "#262626", "dark"],
  ["Black", "#000000", "black"],
])("Office's theme %s (%s) gives the %s theme, whatever the system prefers", (_, ground, name) => {
  expect(themeName("Automatic", ground, true)).toBe(name);
  expect(themeName("Automatic", ground, false)).toBe(name);
});

test("where Office does not tell, the system decides", () => {
  expect(themeName("Automatic", undefined, true)).toBe("dark");
  expect(themeName("Automatic", undefined, false)).toBe("light");
  expect(themeName("Automatic", "window", false)).toBe("light");
});

test("the person's choice comes before both", () => {
  expect(themeName("Light", "#000000", true)).toBe("light");
  expect(themeName("Dark", "#FFFFFF", false)).toBe("dark");
  expect(themeName("Dark", "#000000", false)).toBe("black");
});
