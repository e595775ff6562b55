import fc from "fast-check";
import { compareScores, scoreOf, type Score } from "../../src/engine/score";
import { cluster, policy } from "./builders";

interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** The score as one fraction, added up from the textbook definition. */
const exact = ({ factors }: Score): Fraction =>
  factors.reduce<Fraction>(
    ({ over, under }, { weight, numerator, denominator }) => ({
      over: over * BigInt(denominator) + under * BigInt(weight * numerator),
      under: under * BigInt(denominator),
    }),
    { over: 0n, under: 1n },
  );

/** The sign of b − a. */
const exactOrder = (a: Score, b: Score): number => {
  const [x, y] = [exact(a), exact(b)];
  const difference = y.over * x.under - x.over * y.under;
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
};

const whole = (max: number) => fc.integer({ min: 0, max });

const anyCluster = fc
  .record({
    students: fc.oneof(whole(5), whole(10_000)),
    schools: whole(20),
    ruralSchools: whole(20),
    maoriStudents: whole(5000),
    pacificStudents: whole(5000),
    maoriMediumKura: whole(4),
  })
  .map((figures) => cluster(figures));

const anyPolicy = fc
  .record({
    ruralShare: whole(1000),
    maoriPacificShare: whole(1000),
    maoriMedium: whole(1000),
    students: whole(1000),
  })
  .chain((weights) =>
    fc
      .record({
        maoriMediumReference: fc.integer({ min: 1, max: 7 }),
        studentsReference: fc.integer({ min: 1, max: 10_000_000 }),
      })
      .map((references) => policy({ weights, ...references })),
  );

describe("scoreOf", () => {
  test("adds up the weighted factors of the standard policy", () => {
    const { factors, points } = scoreOf(
      cluster({
        students: 2000,
        schools: 4,
        ruralSchools: 1,
        maoriStudents: 600,
        pacificStudents: 400,
        maoriMediumKura: 1,
      }),
      policy(),
    );
    expect(factors.map(({ numerator, denominator }) => numerator / denominator)).toEqual([
      0.25, 0.5, 0.5, 0.5,
    ]);
    expect(points).toBe(25 * 1.75);
  });

  test("limits every factor to 1, and counts a share of nothing as none", () => {
    fc.assert(
      fc.property(anyCluster, anyPolicy, (one, rules) => {
        for (const { numerator, denominator } of scoreOf(one, rules).factors) {
          expect(denominator).toBeGreaterThan(0);
          expect(numerator).toBeLessThanOrEqual(denominator);
          expect(numerator).toBeGreaterThanOrEqual(0);
        }
      }),
    );
    const empty = cluster({ students: 0, schools: 0 });
    expect(scoreOf(empty, policy()).points).toBe(0);
  });

  test("counts the students asked about in their factor only", () => {
    const one = cluster({ students: 1000, maoriStudents: 500 });
    const asked = scoreOf(one, policy(), 2000);
    const asItIs = scoreOf(one, policy());
    expect(asked.factors.slice(0, 3)).toEqual(asItIs.factors.slice(0, 3));
    expect(asked.points - asItIs.points).toBe(6.25);
  });
});

describe("compareScores", () => {
  test("agrees with whole-number fractions for any clusters", () => {
    fc.assert(
      fc.property(anyCluster, anyCluster, anyPolicy, (a, b, rules) => {
        const [x, y] = [scoreOf(a, rules), scoreOf(b, rules)];
        expect(Math.sign(compareScores(x, y))).toBe(exactOrder(x, y));
      }),
      { numRuns: 400 },
    );
  });

  test("agrees with them where the scores differ by less than floating point can tell", () => {
    const large = fc.integer({ min: 90_000_000, max: 94_000_000 });
    let close = 0;
    fc.assert(
      fc.property(large, fc.integer({ min: 1, max: 3 }), (students, step) => {
        // a ÷ b and (a + 1) ÷ (b + 1) differ by about 10⁻¹⁶ where a and b are large and near.
        const rules = policy();
        const of = (more: number) =>
          scoreOf(
            cluster({ students: students + step + more, maoriStudents: students + more }),
            rules,
          );
        const [x, y] = [of(0), of(1)];
        if (Math.abs(x.points - y.points) < 1e-14) close++;
        expect(Math.sign(compareScores(x, y))).toBe(exactOrder(x, y));
        expect(exactOrder(x, y)).toBe(1);
      }),
    );
    expect(close).toBeGreaterThan(0);
  });

  test("finds scores equal that are equal, although their floating sums differ", () => {
    const rules = policy({ studentsReference: 9 });
    const all = Array.from({ length: 10 }, (_, rural) =>
      Array.from({ length: 10 }, (_, students) =>
        scoreOf(cluster({ schools: 9, ruralSchools: rural, students, maoriStudents: 0 }), rules),
      ),
    );
    let differ = 0;
    for (let rural = 0; rural < 10; rural++)
      for (let students = 0; students < 10; students++) {
        const [a, b] = [all[rural]![students]!, all[students]![rural]!];
        if (a.points !== b.points) differ++;
        expect(compareScores(a, b)).toBe(0);
        for (let more = 0; rural + more < 10 && more <= students; more++) {
          const other = all[rural + more]![students - more]!;
          if (other.points !== a.points) differ++;
          expect(compareScores(a, other)).toBe(0);
        }
      }
    expect(differ).toBeGreaterThan(0);
  });

  test("is one consistent order: antisymmetric and transitive, equals included", () => {
    fc.assert(
      fc.property(fc.tuple(anyCluster, anyCluster, anyCluster), anyPolicy, (all, rules) => {
        const [x, y, z] = all.map((one) => scoreOf(one, rules)) as [Score, Score, Score];
        const order = (a: Score, b: Score) => Math.sign(compareScores(a, b));
        expect(order(x, y) + order(y, x)).toBe(0);
        expect(order(x, x)).toBe(0);
        const sorted = [x, y, z].sort(compareScores) as [Score, Score, Score];
        expect(order(sorted[0], sorted[1])).toBeLessThanOrEqual(0);
        expect(order(sorted[1], sorted[2])).toBeLessThanOrEqual(0);
        expect(order(sorted[0], sorted[2])).toBe(
          Math.min(order(sorted[0], sorted[1]), order(sorted[1], sorted[2])),
        );
      }),
      { numRuns: 300 },
    );
  });
});
