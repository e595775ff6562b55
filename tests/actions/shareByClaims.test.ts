import fc from "fast-check";
import { shareByClaims } from "../../src/actions/shareByClaims";
import { policy, total } from "../engine/builders";
import { sentencesOf, valueOf } from "./tables";

const share = (students: readonly number[], given: Parameters<typeof policy>[0]) =>
  valueOf(shareByClaims(students, policy(given)));

test("where there are roles for all claims each claim is met and the rest is left", () => {
  expect(share([2600, 1900, 0, 200], { roles: 50 })).toEqual([5, 4, 0, 1]);
  expect(share([2600, 1900], { roles: 50, maximumRoles: 3 })).toEqual([3, 3]);
});

test("else all roles go out, nobody above its claim or below the fewest", () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(9000), { minLength: 1, maxLength: 20 }),
      fc.nat(60),
      (all, more) => {
        const taking = all.filter((students) => students > 0).length;
        const roles = taking + more;
        const claims = share(all, { roles: 1_000_000 });
        const shared = share(all, { roles });
        expect(total(shared)).toBe(Math.min(roles, total(claims)));
        shared.forEach((one, at) => {
          expect(one).toBeLessThanOrEqual(claims[at]!);
          expect(one).toBeGreaterThanOrEqual(all[at] === 0 ? 0 : 1);
        });
      },
    ),
  );
});

test("it is refused where the fewest roles of all are more than there are", () => {
  expect(sentencesOf(shareByClaims([900, 900], policy({ roles: 1 })))[0]).toBe(
    'The setting "Fewest roles a cluster gets" is 1, which comes to 2 roles for these clusters, but there are 1. Lower it or allocate more roles.',
  );
});
