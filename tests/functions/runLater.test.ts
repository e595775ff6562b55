import "./customFunctions";
import { check } from "../../src/functions/functionsLoadedLater";
import { laterRefusalOf } from "./calls";
import { threeClusters } from "./threeClusters";

let isThere = false;

jest.mock("../../src/functions/laterFunctions", () => {
  if (!isThere) throw new Error("Loading chunk 405 failed.");
  return jest.requireActual("../../src/functions/laterFunctions");
});

test("what cannot be loaded is told, and tried again by the next call", async () => {
  expect(await laterRefusalOf(check(threeClusters(), "Clusters"))).toMatchObject({
    code: "#VALUE!",
    message:
      "What answers this could not be loaded. See that there is a connection, then calculate again with Ctrl+Alt+F9.",
  });
  isThere = true;
  expect(await check(threeClusters(), "Clusters")).toEqual([["No problems found"]]);
});
