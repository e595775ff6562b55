import { editDistance, nearestName } from "../../src/sheets/nearestName";

test("distance counts letters to change, put in and leave out", () => {
  expect(editDistance("kitten", "sitting")).toBe(3);
  expect(editDistance("", "kura")).toBe(4);
  expect(editDistance("kura", "kura")).toBe(0);
});

test("the nearest name is found whatever the case and macrons", () => {
  expect(nearestName("MAORI medum", ["Māori medium", "Students"])).toBe("Māori medium");
});

test("the only name that begins with the words is nearest, however long, with or without zeros", () => {
  const names = ["Cluster 013, Auckland and the Gulf", "Cluster 130, Otago", "Cluster 2, Otago"];
  expect(nearestName("cluster 13", names)).toBe(names[0]);
  expect(nearestName("Cluster 02", names)).toBe(names[2]);
});

test("there is no nearest name for a text that is like none", () => {
  expect(nearestName("Fairness", ["Rounding", "Snapshot date"])).toBeUndefined();
  expect(nearestName("", ["Rounding"])).toBeUndefined();
  expect(nearestName("Rounding", [])).toBeUndefined();
});
