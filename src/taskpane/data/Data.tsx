import { Import } from "./Import";

/** Where data comes in. */
export function Data() {
  return <Import />;
}
