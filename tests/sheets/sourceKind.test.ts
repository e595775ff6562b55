import { sourceKindOf } from "../../src/sheets/sourceKind";

test.each([
  ["School Number, School Name, Education Region, Total School Roll", "schools directory"],
  ["School ID, Name, Urban Area, Definition, Community of Learning: ID", "schools directory"],
  ["School_Id, Org_Name, Education_Region, Total, Māori, Status", "schools directory"],
  ["Number, Name, Institution Type, Education Region, All Children", "early learning directory"],
  ["NUMBER, NAME, ALL CHILDREN", "early learning directory"],
  ["School number, Cluster number, Cluster name", "cluster list"],
  ["School ID, Community of Learning: ID", "cluster list"],
  ["Service number, Cluster number", "cluster list"],
  ["Cluster number, Term, Assessed on, Phase", "phases"],
])("%s are the headings of a %s", (headings, kind) => {
  expect(sourceKindOf(headings.split(", "))).toBe(kind);
});

test.each(["Name, Address", "School number, School name", "Cluster number, Cluster name", ""])(
  "%p are the headings of nothing that can be brought in",
  (headings) => {
    expect(sourceKindOf(headings.split(", "))).toBeUndefined();
  },
);
