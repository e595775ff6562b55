import fc from "fast-check";
import { shareHalfDays } from "../../../src/engine/placement/halfDays";
import { school } from "./randomCluster";

const schoolsOf = (...students: readonly number[]) =>
  students.map((count, index) => school({ number: String(index + 1), students: count }));

function halfDays(students: readonly number[], roles: number, byHand?: Record<string, number>) {
  const shared = shareHalfDays(
    schoolsOf(...students),
    roles,
    byHand && new Map(Object.entries(byHand)),
  );
  if (!shared.ok) return shared.problems.map(({ sentence }) => sentence);
  return Array.from(shared.value);
}

describe("shareHalfDays", () => {
  test("gives ten for each role, in proportion to students", () => {
    expect(halfDays([500, 300, 200], 1)).toEqual([5, 3, 2]);
    expect(halfDays([500, 300, 200], 2)).toEqual([10, 6, 4]);
  });

  test("sees every school, however small", () => {
    expect(halfDays([980, 1, 0], 1)).toEqual([8, 1, 1]);
  });

  test("gives one each to the largest where there are too few, of equal ones the lower number", () => {
    const students = [10, 50, 50, 50, 60, 70, 80, 90, 100, 110, 120, 130];
    expect(halfDays(students, 1)).toEqual([0, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1]);
  });

  test("gives the contested half-day to the lower of two equal schools", () => {
    expect(halfDays([100, 100, 100], 1)).toEqual([4, 3, 3]);
  });

  test("counts all schools the same where none has students", () => {
    expect(halfDays([0, 0], 1)).toEqual([5, 5]);
  });

  test("lets those set by hand stand, and shares what is left", () => {
    expect(halfDays([500, 300, 200], 1, { 3: 4 })).toEqual([4, 2, 4]);
    expect(halfDays([500, 300, 200], 1, { 3: 0 })).toEqual([6, 4, 0]);
    expect(halfDays([500, 300, 200], 1, { 1: 0, 2: 1, 3: 9 })).toEqual([0, 1, 9]);
  });

  test("says by how much those set by hand are wrong", () => {
    expect(halfDays([500, 300], 1, { 1: 6, 2: 3 })).toEqual([
      "The half-days set by hand add up to 9; the roles have 10. Give out 1 half-day more.",
    ]);
    expect(halfDays([500, 300], 1, { 1: 12 })).toEqual([
      "The half-days set by hand add up to 12; the roles have 10 in all. Take away 2 half-days.",
    ]);
  });

  test("adds up, and sees every school where there are enough", () => {
    const anyStudents = fc.array(fc.nat({ max: 2000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(anyStudents, fc.integer({ min: 1, max: 20 }), (students, roles) => {
        const shares = halfDays(students, roles) as number[];
        expect(shares.reduce((sum, each) => sum + each, 0)).toBe(10 * roles);
        const seen = shares.filter((share) => share > 0).length;
        expect(seen).toBe(Math.min(students.length, 10 * roles));
      }),
    );
  });
});
