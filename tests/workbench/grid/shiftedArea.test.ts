import type { Area } from "../../../src/workbench/grid/Area";
import { shiftedArea, type Shift } from "../../../src/workbench/grid/shiftedArea";

const area = (row: number, column: number, rows: number, columns: number): Area => ({
  row,
  column,
  rows,
  columns,
});

const block = area(4, 1, 3, 2);

test.each<[string, Shift, Area | undefined]>([
  ["cells inserted above push it down", { way: "Down", area: area(2, 0, 2, 9) }, area(6, 1, 3, 2)],
  [
    "cells inserted within make it longer",
    { way: "Down", area: area(5, 1, 2, 2) },
    area(4, 1, 5, 2),
  ],
  ["cells inserted below leave it", { way: "Down", area: area(7, 1, 2, 2) }, block],
  [
    "cells inserted over one of its columns leave it",
    { way: "Down", area: area(0, 1, 1, 1) },
    block,
  ],
  [
    "cells inserted to its left push it right",
    { way: "Right", area: area(0, 0, 20, 1) },
    area(4, 2, 3, 2),
  ],
  ["cells taken out above pull it up", { way: "Up", area: area(0, 0, 3, 9) }, area(1, 1, 3, 2)],
  [
    "cells taken out across its top make it shorter",
    { way: "Up", area: area(3, 1, 2, 2) },
    area(3, 1, 2, 2),
  ],
  [
    "cells taken out within make it shorter",
    { way: "Up", area: area(5, 1, 1, 2) },
    area(4, 1, 2, 2),
  ],
  ["all its cells taken out take it out", { way: "Up", area: area(3, 0, 9, 9) }, undefined],
  [
    "columns taken out make it narrower",
    { way: "Left", area: area(0, 2, 99, 5) },
    area(4, 1, 3, 1),
  ],
])("%s", (_, shift, moved) => {
  expect(shiftedArea(block, shift)).toEqual(moved);
});
