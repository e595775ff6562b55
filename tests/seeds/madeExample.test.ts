import { nationalExample } from "../../seeds/example/nationalExample";
import { madeExample } from "./madeExample";

test("the example that was made for the tests is the one that is made now", () => {
  expect(madeExample()).toEqual(nationalExample());
});
