import { Collect } from "./Collect";
import { Import } from "./Import";
import { MakeReturns } from "./MakeReturns";

/** Where data comes in: directories and lists, and what the regions report each term. */
export default function Data() {
  return (
    <>
      <Import />
      <MakeReturns />
      <Collect />
    </>
  );
}
