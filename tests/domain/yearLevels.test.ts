import { yearLevels } from "../../src/domain/yearLevels";

test.each([
  ["Full Primary", 8, 8],
  ["Contributing", 6, 6],
  ["Contributing (Year 1-6)", 6, 6],
  ["Intermediate (year 7 and 8)", 2, 2],
  ["Composite", 8, 13],
  ["Composite (Year 1-15)", 8, 13],
  ["Composite (Year 1-10)", 8, 10],
  ["Restricted Composite (Year 7-10)", 2, 4],
  ["Secondary (Year 7-15)", 2, 7],
  ["Secondary (Year 9-15)", 0, 5],
  ["Secondary (Year 11-15)", 0, 3],
  ["Secondary", 0, 5],
])("a school of type %s has %i of its %i year levels within Years 1 to 8", (type, some, all) => {
  expect(yearLevels(type)).toEqual({ yearsOneToEight: some, all });
});

test("types that do not say their years are not known", () => {
  for (const type of ["Special School", "Teen Parent Unit", "Correspondence School", ""])
    expect(yearLevels(type)).toBeUndefined();
});
