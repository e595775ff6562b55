import fc from "fast-check";
import { prepare, type Entry } from "../../src/engine/prepare";
import { regionalHead, totalsByRegion } from "../../src/engine/regionalHead";
import { allocationCase } from "./cases";
import { allocated, total } from "./builders";

const regionOf = ({ candidate }: Entry) => candidate.cluster.region;
const amount = fc.integer({ min: 1, max: 3 });
const share = fc.integer({ min: 1, max: 100 });

test("without a floor in clusters or students the rank order stands", () => {
  fc.assert(
    fc.property(
      allocationCase({ serve: "Block" }),
      fc.constantFrom(undefined, { kind: "roles" as const, amount: 2 }),
      (input, regionalFloor) => {
        const { ranked } = prepare(input);
        const order = regionalHead(ranked, { ...input.policy, regionalFloor });
        expect(order).toEqual({ entries: ranked, head: 0 });
      },
    ),
    { numRuns: 50 },
  );
});

test("a floor in clusters puts that many of each region, its best-ranked, at the head", () => {
  fc.assert(
    fc.property(allocationCase({ serve: "Block" }), amount, (input, floor) => {
      const { ranked, policy } = prepare(input);
      const regionalFloor = { kind: "clusters" as const, amount: floor };
      const { entries, head } = regionalHead(ranked, { ...policy, regionalFloor });
      const best = ranked.filter(
        (entry) =>
          ranked.filter((other) => regionOf(other) === regionOf(entry)).indexOf(entry) < floor,
      );
      expect(entries.slice(0, head)).toEqual(best);
      expect(entries.slice(head)).toEqual(ranked.filter((entry) => !best.includes(entry)));
    }),
    { numRuns: 100 },
  );
});

test("a floor in students puts no more of a region at the head than its share takes", () => {
  fc.assert(
    fc.property(allocationCase({ serve: "Block" }), share, (input, percent) => {
      const { ranked, policy } = prepare(input);
      const regionalFloor = { kind: "share" as const, amount: percent };
      const { entries, head } = regionalHead(ranked, { ...policy, regionalFloor });
      const students = totalsByRegion(ranked, ({ claim }) => claim.students);
      for (const [region, all] of students) {
        const own = entries.slice(0, head).filter((entry) => regionOf(entry) === region);
        const has = total(own.map(({ claim }) => claim.students));
        expect(has * 100).toBeGreaterThanOrEqual(percent * all);
        const last = own.at(-1)?.claim.students ?? 0;
        if (own.length > 0) expect((has - last) * 100).toBeLessThan(percent * all);
      }
    }),
    { numRuns: 100 },
  );
});

test("each region's floor is served where the roles suffice for the head of the list", () => {
  let served = 0;
  const floors = fc.oneof(
    amount.map((clusters) => ({ kind: "clusters" as const, amount: clusters })),
    share.map((percent) => ({ kind: "share" as const, amount: percent })),
  );
  const cases = floors.chain((regionalFloor) => allocationCase({ serve: "Block", regionalFloor }));
  fc.assert(
    fc.property(cases, (input) => {
      const { serving, prepared } = allocated(input);
      const keptLater = total(serving.entries.slice(serving.head).map(({ kept }) => kept));
      const needed = total(serving.entries.slice(0, serving.head).map(({ claim }) => claim.roles));
      if (needed + keptLater > prepared.roles) return;
      served++;
      serving.entries
        .slice(0, serving.head)
        .forEach(({ claim }, place) => expect(serving.roles[place]).toBe(claim.roles));
    }),
    { numRuns: 150 },
  );
  expect(served).toBeGreaterThan(0);
});
