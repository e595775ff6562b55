/** @jest-environment jsdom */

type Action = (event: { completed: () => void }) => Promise<void>;

const actions = new Map<string, Action>();
const showAsTaskpane = jest.fn(() => Promise.resolve());

beforeAll(async () => {
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (name: string, action: Action) => actions.set(name, action) },
      addin: { showAsTaskpane },
    },
  });
  await import("../../src/commands/commands");
});

test.each([
  ["ShowAllocate", "#allocate"],
  ["ShowExplain", "#why"],
  ["ShowData", "#data"],
  ["ShowHelp", "#help"],
])("the ribbon's %s shows the pane at %s", async (name, hash) => {
  const completed = jest.fn();
  await actions.get(name)!({ completed });
  expect(window.location.hash).toBe(hash);
  expect(showAsTaskpane).toHaveBeenCalled();
  expect(completed).toHaveBeenCalledTimes(1);
});

test("a button is set free even where the pane cannot be shown", async () => {
  const completed = jest.fn();
  showAsTaskpane.mockRejectedValueOnce(new Error("no pane"));
  await expect(actions.get("ShowHelp")!({ completed })).rejects.toThrow("no pane");
  expect(completed).toHaveBeenCalledTimes(1);
});
