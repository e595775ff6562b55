import { refusedOnce } from "../../../src/workbench/univer/refusedOnce";

/** Reads whole numbers, and notes what it was asked. */
function counted() {
  const asked: string[] = [];
  const read = refusedOnce((text) => {
    asked.push(text);
    return /^\d+$/.test(text) ? { value: Number(text) } : null;
  });
  return { asked, read };
}

it("a text that cannot be read is tried once", () => {
  const { asked, read } = counted();
  expect([read("Ōtaki"), read("Ōtaki"), read("Foxton")]).toEqual([null, null, null]);
  expect(asked).toEqual(["Ōtaki", "Foxton"]);
});

it("what can be read is read each time, so that nobody can spoil another's answer", () => {
  const { read } = counted();
  expect(read("12")).toEqual({ value: 12 });
  expect(read("12")).not.toBe(read("12"));
});

it("forgets rather than to grow without end", () => {
  const { asked, read } = counted();
  for (let index = 0; index < 20_001; index++) read(`x${index}`);
  read("x0");
  expect(asked.filter((text) => text === "x0")).toHaveLength(2);
});
