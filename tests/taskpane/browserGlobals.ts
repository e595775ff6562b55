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
