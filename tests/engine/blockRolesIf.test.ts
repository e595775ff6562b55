import fc from "fast-check";
import { phases } from "../../src/domain/phase";
import type { Policy } from "../../src/domain/policy";
import { blockReaches, blockRolesIf } from "../../src/engine/blockRolesIf";
import { keptRoles } from "../../src/engine/claim";
import { withChange } from "../../src/engine/prepare";
import { blockRoles } from "../../src/engine/serveBlock";
import { allocated } from "./builders";
import { allocationCase } from "./cases";

const floors: Record<string, Policy["regionalFloor"]> = {
  "no regional floor": undefined,
  "a regional floor of a cluster": { kind: "clusters", amount: 1 },
  "one of two clusters": { kind: "clusters", amount: 2 },
  "one of a third of the students": { kind: "share", amount: 33 },
  "one of most students": { kind: "share", amount: 70 },
};

test.each(Object.entries(floors))("gives what serving everybody again gives: %s", (_, floor) => {
  let changed = 0;
  fc.assert(
    fc.property(
      allocationCase({ serve: "Block", regionalFloor: floor }),
      fc.nat(),
      fc.nat(4000),
      fc.option(fc.constantFrom(...phases)),
      (input, pick, students, otherPhase) => {
        const { prepared, decisions } = allocated(input);
        const { cluster, candidate, override, computed } = decisions[pick % decisions.length]!;
        if (override?.way === "Within the total") return;
        const phase = otherPhase ?? candidate?.phase ?? phases[0]!;
        const change = { cluster, row: candidate?.row ?? -1, students, phase };
        const again = blockRoles(withChange(prepared, change));
        const place = again.entries.findIndex(
          ({ candidate }) => candidate.cluster.number === cluster.number,
        );
        const expected = place < 0 ? keptRoles(cluster, prepared.policy) : again.roles[place];
        expect(blockRolesIf(prepared, change)).toBe(expected);
        if (candidate && phase === candidate.phase)
          for (const roles of [expected! - 1, expected!, expected! + 1])
            expect(blockReaches(prepared, candidate, students, roles)).toBe(expected! >= roles);
        if (expected !== computed) changed++;
      },
    ),
    { numRuns: 400 },
  );
  expect(changed).toBeGreaterThan(50);
});
