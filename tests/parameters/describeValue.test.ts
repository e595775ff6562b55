import { describeValue } from "../../src/parameters/describeValue";
import { policyParameters } from "../../src/parameters/policyParameters";

const named = (name: string) => policyParameters.find((parameter) => parameter.name === name)!;

test.each([
  ["Roles to allocate", 623, "623"],
  ["Snapshot date", "2018-12-31", "31 Dec 2018"],
  ["Keep present roles", true, "Yes"],
  ["Keep present roles", false, "No"],
  ["Rounding", "Nearest", "Nearest"],
  ["Most roles a cluster gets", null, "no maximum"],
  ["Most roles a cluster gets", 12, "12"],
])("%s %p is described as %s", (name, value, words) => {
  expect(describeValue(named(name), value)).toBe(words);
});

test("blank is called so where no meaning is given", () => {
  expect(describeValue({ kind: "text" }, null)).toBe("blank");
});
