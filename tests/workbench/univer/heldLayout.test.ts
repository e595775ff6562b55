import { heldLayout, type Layout } from "../../../src/workbench/univer/heldLayout";

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

function noted() {
  const laidOut: string[] = [];
  let shown = "Schools";
  const layout: Layout = {
    setCurrent: ({ sheetId }) => {
      laidOut.push(sheetId);
      shown = sheetId;
    },
    getCurrentParam: () => ({ sheetId: shown }),
  };
  return { laidOut, layout, hold: heldLayout(layout) };
}

const layOut = (layout: Layout, ...sheets: string[]) => {
  for (const sheetId of sheets) layout.setCurrent({ sheetId });
};

it("lays out the shown sheet once after a step of many changes", () => {
  const { laidOut, layout, hold } = noted();
  hold();
  layOut(layout, "Schools", "Schools", "Schools");
  expect(laidOut).toEqual([]);
  jest.runAllTimers();
  expect(laidOut).toEqual(["Schools"]);
});

it("shows another sheet at once, and lays out that one at the end", () => {
  const { laidOut, layout, hold } = noted();
  hold();
  layOut(layout, "Schools", "Reasons", "Reasons", "Reasons");
  expect(laidOut).toEqual(["Reasons"]);
  jest.runAllTimers();
  expect(laidOut).toEqual(["Reasons", "Reasons"]);
});

it("lays out nothing at the end where nothing came after another sheet was shown", () => {
  const { laidOut, layout, hold } = noted();
  hold();
  layOut(layout, "Schools", "Reasons");
  jest.runAllTimers();
  expect(laidOut).toEqual(["Reasons"]);
});

it("lays out at once where no step is taken back, before and after one", () => {
  const { laidOut, layout, hold } = noted();
  layOut(layout, "Schools", "Schools");
  hold();
  jest.runAllTimers();
  layOut(layout, "Schools");
  expect(laidOut).toEqual(["Schools", "Schools", "Schools"]);
});
