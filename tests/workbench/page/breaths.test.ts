import { breaths } from "../../../src/workbench/page/breaths";

test("gives the page a turn once it has been kept too long, and begins anew after it", async () => {
  let time = 0;
  const turns: string[] = [];
  const breathe = breaths(() => time);
  setTimeout(() => turns.push("page"));
  expect(breathe()).toBeUndefined();
  time = 39;
  expect(breathe()).toBeUndefined();
  time = 41;
  const turn = breathe();
  expect(turns).toEqual([]);
  await turn;
  expect(turns).toEqual(["page"]);
  expect(breathe()).toBeUndefined();
  time = 82;
  expect(breathe()).toBeInstanceOf(Promise);
});
