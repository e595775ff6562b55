import makeExample from "./seeds/makeExample.mjs";
import bundleFluent from "./taskpane/bundleFluent.mjs";

/** What many test files need, made once before the first, where something changed. */
export default function setUp() {
  bundleFluent();
  makeExample();
}
