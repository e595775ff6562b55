import fc from "fast-check";
import { prepare } from "../../src/engine/prepare";
import { rolesToServe, serveBlock } from "../../src/engine/serveBlock";
import { allocationCase } from "./cases";
import { clustersOf, inputOf, total } from "./builders";

const serve = (roles: number, lastCluster: "Gets what is left" | "Gets nothing") =>
  serveBlock(prepare(inputOf(clustersOf(2000, 1500, 500), { policy: { roles, lastCluster } })));

describe("block", () => {
  test("serves whole claims in order; the first that does not fit gets what is left", () => {
    expect(serve(8, "Gets what is left")).toMatchObject({ roles: [4, 3, 1], unspent: 0 });
    expect(serve(8, "Gets what is left").stoppedAt).toBeUndefined();
    expect(serve(6, "Gets what is left")).toMatchObject({ roles: [4, 2, 0], stoppedAt: 1 });
    expect(serve(4, "Gets what is left")).toMatchObject({ roles: [4, 0, 0], stoppedAt: 1 });
    expect(serve(9, "Gets what is left")).toMatchObject({ roles: [4, 3, 1], unspent: 1 });
  });

  test("or gets nothing, and the rest stays unspent although a later claim would fit", () => {
    expect(serve(6, "Gets nothing")).toMatchObject({ roles: [4, 0, 0], stoppedAt: 1, unspent: 2 });
  });

  test("nobody is skipped: before the stop all have their claim, after it only what they keep", () => {
    fc.assert(
      fc.property(allocationCase({ serve: "Block" }), (input) => {
        const { entries, roles, stoppedAt = entries.length } = serveBlock(prepare(input));
        entries.forEach(({ claim, kept }, place) => {
          if (place < stoppedAt) expect(roles[place]).toBe(claim.roles);
          if (place > stoppedAt) expect(roles[place]).toBe(kept);
          if (place !== stoppedAt) return;
          expect(roles[place]).toBeLessThan(claim.roles);
          expect(roles[place]).toBeGreaterThanOrEqual(kept);
          if (input.policy.lastCluster === "Gets nothing") expect(roles[place]).toBe(kept);
        });
      }),
      { numRuns: 200 },
    );
  });

  test("gives just the roles there are, or leaves some unspent", () => {
    fc.assert(
      fc.property(allocationCase({ serve: "Block" }), (input) => {
        const prepared = prepare(input);
        const { roles, unspent, stoppedAt } = serveBlock(prepared);
        expect(total(roles) + unspent).toBe(prepared.roles);
        expect(unspent).toBeGreaterThanOrEqual(0);
        if (stoppedAt !== undefined && input.policy.lastCluster === "Gets what is left")
          expect(unspent).toBe(0);
      }),
      { numRuns: 100 },
    );
  });
});

describe("rolesToServe", () => {
  test("is where a cluster first gets more than it keeps, and one fewer is not", () => {
    fc.assert(
      fc.property(allocationCase({ serve: "Block" }), (input) => {
        const prepared = prepare(input);
        const serving = serveBlock(prepared);
        const rolesWith = (roles: number, place: number) =>
          serveBlock({ ...prepared, roles: prepared.roles - input.policy.roles + roles }).roles[
            place
          ]!;
        serving.entries.forEach(({ claim, kept }, place) => {
          const needed = rolesToServe(serving, place, prepared);
          expect(needed === undefined).toBe(claim.roles === kept);
          if (needed === undefined) return;
          expect(rolesWith(needed.first, place)).toBeGreaterThan(kept);
          expect(rolesWith(needed.first - 1, place)).toBe(kept);
          expect(rolesWith(needed.wholeClaim, place)).toBe(claim.roles);
          expect(rolesWith(needed.wholeClaim - 1, place)).toBeLessThan(claim.roles);
        });
      }),
      { numRuns: 100 },
    );
  });
});
