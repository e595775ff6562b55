import { breaths } from "../../../src/workbench/page/breaths";

test("gives the page a turn once it has been kept too long, and begins anew after it", async () => {
  let time = 0;
  const turns: string[] = [];
  const breathe = breaths(() => time);
  setTimeout(() => turns.push("page"));
  expect(breathe()).toBeUndefined();
  time = 79;
  expect(breathe()).toBeUndefined();
  time = 81;
  const turn = breathe();
  expect(turns).toEqual([]);
  await turn;
  expect(turns).toEqual(["page"]);
  expect(breathe()).toBeUndefined();
  time = 162;
  expect(breathe()).toBeInstanceOf(Promise);
});
