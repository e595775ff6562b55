/** @jest-environment jsdom */
import { framePart, listenForF6, partOf } from "../../../src/workbench/page/focusRing";

const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const frame = () => document.querySelector<HTMLIFrameElement>("iframe");
const stops: (() => void)[] = [];

beforeEach(() => {
  document.body.innerHTML = `
    <header><button disabled>New</button><button id="open">Open</button><button id="save">Save</button></header>
    <section><div id="cell" tabindex="0"></div></section>
    <aside><iframe></iframe></aside>`;
  frame()!.contentDocument!.body.innerHTML = `<button tabindex="-1">Start</button><button id="policy">Policy</button>`;
  const parts = [partOf(() => find("section")), framePart(frame), partOf(() => find("header"))];
  stops.push(listenForF6(window, parts, document));
  stops.push(listenForF6(frame()!.contentWindow as unknown as Window, parts, document));
  find("#cell").focus();
});

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

function press(options: KeyboardEventInit = {}): boolean {
  const inner = frame()?.contentDocument;
  const isInFrame = document.activeElement === frame();
  const target = (isInFrame && inner?.activeElement) || document.activeElement!;
  const event = { key: "F6", bubbles: true, cancelable: true, ...options };
  return !target.dispatchEvent(new KeyboardEvent("keydown", event));
}

const where = () => {
  const outer = document.activeElement!;
  return outer === frame() ? `pane ${frame()!.contentDocument!.activeElement!.id}` : outer.id;
};

test("goes from the sheet to the pane, to the bar and back, and Shift the other way", () => {
  const round = [0, 1, 2].map(() => (press(), where()));
  expect(round).toEqual(["pane policy", "open", "cell"]);
  const back = [0, 1, 2].map(() => (press({ shiftKey: true }), where()));
  expect(back).toEqual(["open", "pane policy", "cell"]);
});

test("comes back to where the keyboard was in a part", () => {
  find("#save").focus();
  press();
  expect(where()).toBe("cell");
  press({ shiftKey: true });
  expect(where()).toBe("save");
});

test("passes over a pane that is closed", () => {
  find("aside").hidden = true;
  press();
  expect(where()).toBe("open");
});

test("leaves the key to a dialog, and other keys to the grid", () => {
  expect(press({ ctrlKey: true })).toBe(false);
  document.body.append(Object.assign(document.createElement("dialog"), { open: true }));
  expect(press()).toBe(false);
  expect(where()).toBe("cell");
});

test("waits a moment for a pane that has just loaded, unless the keyboard has gone elsewhere", () => {
  jest.useFakeTimers();
  const inner = frame()!.contentDocument!.body;
  const full = inner.innerHTML;
  inner.innerHTML = "";
  press();
  expect(where()).toBe("pane ");
  inner.innerHTML = full;
  jest.advanceTimersByTime(200);
  expect(where()).toBe("pane policy");
  (inner.querySelector("#policy") as HTMLElement).blur();
  find("#cell").focus();
  inner.innerHTML = "";
  press();
  find("#cell").focus();
  inner.innerHTML = full;
  jest.advanceTimersByTime(5000);
  expect(where()).toBe("cell");
  jest.useRealTimers();
});
