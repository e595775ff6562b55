import { groupHosts } from "../../../src/engine/placement/groupHosts";
import { preparePlacement } from "../../../src/engine/placement/preparePlacement";
import { onALine } from "./clusters";

test("joins the nearest hosts first, then groups, until one holds all", () => {
  const prepared = preparePlacement({
    schools: onALine([0, 300], [30, 300], [2, 300], [31, 300], [7, 300]),
    roles: 3,
  });
  if (!prepared.ok) throw new Error("not prepared");
  expect(groupHosts(prepared.value.placed.model).map((group) => Array.from(group))).toEqual([
    [1, 3],
    [0, 2],
    [0, 2, 4],
    [0, 1, 2, 3, 4],
  ]);
});
