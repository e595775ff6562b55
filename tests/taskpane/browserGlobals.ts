import {
  CompressionStream,
  DecompressionStream,
  ReadableStream,
  TransformStream,
  WritableStream,
} from "node:stream/web";
import { TextDecoder, TextEncoder } from "node:util";

/** What the system of the person prefers; tests change it before they open the pane. */
export const system = { prefersDark: false };

/** What every browser has and jsdom lacks. */
Object.assign(globalThis, {
  TextDecoder,
  TextEncoder,
  CompressionStream,
  DecompressionStream,
  ReadableStream,
  TransformStream,
  WritableStream,
  matchMedia: (query: string) => ({
    matches: query.includes("dark") && system.prefersDark,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
});

Object.assign(URL, { createObjectURL: () => "blob:made", revokeObjectURL: () => undefined });

/**
 * jsdom works through every rule of every stylesheet for each element it is asked about, which
 * takes most of a test's time. The tests ask for words, so elements have only their own styles.
 */
window.getComputedStyle = (element) => (element as HTMLElement).style;

/**
 * jsdom walks the whole page for each element that is asked for its labels, and once more for each
 * label it finds, which is asked of every button and field whose name is compared. The same labels,
 * found by their list.
 */
const labelable = "button, input, meter, output, progress, select, textarea";
const labels = {
  get(this: HTMLElement): readonly HTMLLabelElement[] {
    const around = this.closest("label");
    if (!around && this.id === "") return [];
    return [...document.getElementsByTagName("label")].filter((label) =>
      label.htmlFor === ""
        ? label === around && label.querySelector(labelable) === this
        : label.htmlFor === this.id,
    );
  },
};
for (const field of [
  HTMLButtonElement,
  HTMLInputElement,
  HTMLMeterElement,
  HTMLOutputElement,
  HTMLProgressElement,
  HTMLSelectElement,
  HTMLTextAreaElement,
])
  Object.defineProperty(field.prototype, "labels", labels);
