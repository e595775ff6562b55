import fc from "fast-check";
import { sharingMethods } from "../../../src/domain/policy";
import { apportion } from "../../../src/engine/apportion/apportion";
import type { Sharing, SharingOptions } from "../../../src/engine/apportion/sharing";
import { referenceApportion } from "./referenceApportion";
import { sharingCase } from "./sharingCases";

const shared = (weights: Float64Array, roles: number, options: SharingOptions): Sharing => {
  const result = apportion(weights, roles, options);
  if (!result.ok) throw new Error(result.problems.map(({ sentence }) => sentence).join(" "));
  return result.value;
};

describe.each(sharingMethods)("%s", (method) => {
  test("awards what the award list worked out one role at a time awards", () => {
    fc.assert(
      fc.property(sharingCase([method]), ({ weights, roles, options }) => {
        const { awards } = shared(weights, roles, options);
        expect(Array.from(awards)).toEqual(referenceApportion(weights, roles, options));
      }),
      { numRuns: 1500 },
    );
  });
});
