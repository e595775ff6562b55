import fc from "fast-check";
import { rolesSetBy } from "../../src/domain/override";
import { rolesIf } from "../../src/engine/probe";
import { sharedRolesIf } from "../../src/engine/sharedRolesIf";
import { allocated } from "./builders";
import { allocationCase, monotoneRules } from "./cases";

const sharing = monotoneRules.filter(({ serve }) => serve === "Proportional");

test.each(sharing.map((rules) => [rules.method, rules] as const))(
  "%s: gains, loses or keeps as where all share again",
  (_, rules) => {
    let changed = 0;
    fc.assert(
      fc.property(
        allocationCase({ ...rules, regionalFloor: undefined }),
        fc.nat(),
        fc.oneof(fc.nat(20), fc.nat(4000)),
        (input, pick, students) => {
          const allocation = allocated(input);
          const decision = allocation.decisions[pick % allocation.decisions.length]!;
          if (!decision.candidate || rolesSetBy(decision.override) !== undefined) return;
          const found = sharedRolesIf(allocation, decision, students);
          const expected = rolesIf(allocation, decision, { students });
          const now = decision.computed;
          expect(found === undefined).toBe(expected === undefined);
          if (found === undefined || expected === undefined) return;
          expect(Math.sign(found - now)).toBe(Math.sign(expected - now));
          if (found !== now) changed++;
        },
      ),
      { numRuns: 300 },
    );
    expect(changed).toBeGreaterThan(10);
  },
);
