import fc from "fast-check";
import { sharingWeight } from "../../src/engine/sharingWeight";
import { cluster, policy } from "./builders";

test("without uplifts the weight is the students", () => {
  expect(sharingWeight(cluster({ students: 1234, ruralSchools: 3 }), policy())).toBe(1234);
});

test("uplifts count in thousandths of a student, rounded down", () => {
  const uplifts = policy({ ruralUpliftPercent: 20, maoriPacificUpliftPercent: 50 });
  const one = cluster({
    students: 1000,
    schools: 3,
    ruralSchools: 1,
    maoriStudents: 200,
    pacificStudents: 100,
  });
  // 1,000 × (1 + 0.2 ÷ 3 + 0.5 × 0.3) = 1,216.666…
  expect(sharingWeight(one, uplifts)).toBe(1_216_666);
});

test("a share above the whole counts as the whole, and nobody has a share of nothing", () => {
  const uplift = policy({ maoriPacificUpliftPercent: 100, ruralUpliftPercent: 100 });
  const both = cluster({ students: 10, maoriStudents: 9, pacificStudents: 9 });
  expect(sharingWeight(both, uplift)).toBe(20_000);
  expect(sharingWeight(cluster({ students: 0, schools: 0 }), uplift)).toBe(0);
});

test("more students of the same make-up weigh more, in proportion", () => {
  const whole = (max: number) => fc.integer({ min: 0, max });
  const any = fc.record({
    students: fc.integer({ min: 1, max: 9000 }),
    schools: fc.integer({ min: 1, max: 20 }),
    ruralSchools: whole(20),
    maoriStudents: whole(9000),
  });
  fc.assert(
    fc.property(any, whole(1000), whole(1000), (given, rural, maoriPacific) => {
      const uplifts = policy({
        ruralUpliftPercent: rural,
        maoriPacificUpliftPercent: maoriPacific,
      });
      const one = cluster(given);
      const now = sharingWeight(one, uplifts);
      const ten = sharingWeight(one, uplifts, 10 * one.students);
      expect(sharingWeight(one, uplifts, one.students + 1)).toBeGreaterThan(now);
      expect(ten).toBeGreaterThanOrEqual(10 * now);
      expect(ten).toBeLessThan(10 * now + 10);
    }),
  );
});
