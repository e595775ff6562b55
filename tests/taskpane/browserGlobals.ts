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
