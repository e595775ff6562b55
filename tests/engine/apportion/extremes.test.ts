import { sharingMethods } from "../../../src/domain/policy";
import { referenceApportion } from "./referenceApportion";
import { awardsOf, sharedBy } from "./sharedBy";
import { divisorMethodNames, sum, type SharingCase } from "./sharingCases";

const most = Number.MAX_SAFE_INTEGER;
const proportional = sharingMethods.filter((method) => method !== "Quota");

describe.each(proportional)("%s", (method) => {
  const count = 40_000;

  test("equal weights in great number are one tie", () => {
    const weights = new Float64Array(count).fill(500);
    const { awards, tie } = sharedBy({ weights, roles: count + 10, options: { method } });
    expect(tie).toMatchObject({ roles: 10, served: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] });
    expect(tie!.tied).toHaveLength(count);
    expect(awards.subarray(8, 12)).toEqual(Int32Array.of(2, 2, 1, 1));
  });

  test("caps of 0 and 1 in great number serve the larger weights", () => {
    const weights = Float64Array.from({ length: count }, (_, i) => 1 + ((i * 7919) % count));
    const caps = Int32Array.from({ length: count }, (_, i) => i % 2);
    const awards = awardsOf({ weights, roles: count / 4, options: { method, caps } });
    const capped = Array.from(weights).filter((_, i) => i % 2 === 1);
    if (method === "Hamilton") expect(sum(awards)).toBe(count / 4);
    else {
      const cut = capped.sort((a, b) => b - a)[count / 4 - 1]!;
      expect(awards).toEqual(Array.from(weights, (weight, i) => +(i % 2 === 1 && weight >= cut)));
    }
  });

  test("one giant among many small rows gets its share", () => {
    const weights = new Float64Array(20_000).fill(1);
    weights[777] = most;
    const awards = awardsOf({ weights, roles: 1_999_999_999, options: { method } });
    expect(sum(awards)).toBe(1_999_999_999);
    const everyoneFirst = ["Adams", "Dean", "Huntington-Hill"].includes(method);
    expect(awards[777]).toBe(everyoneFirst ? 1_999_980_000 : 1_999_999_999);
  });

  test("2,000,000,000 roles among a few rows stay within one of the exact share", () => {
    const weights = Float64Array.of(most, most - 1, 12345678901, 3, 1);
    const total = Array.from(weights, BigInt).reduce((all, weight) => all + weight, 0n);
    const awards = awardsOf({ weights, roles: 2_000_000_000, options: { method } });
    awards.forEach((award, i) => {
      const share = Number((BigInt(weights[i]!) * 2_000_000_000n) / total);
      expect(Math.abs(award - share)).toBeLessThanOrEqual(4);
    });
    expect(sum(awards)).toBe(2_000_000_000);
  });
});

describe.each(sharingMethods)("%s", (method) => {
  const answers = (cases: readonly Omit<SharingCase, "options">[]) =>
    cases.map((each) => awardsOf({ ...each, options: { method } }));

  test("one row gets everything, no row gets nothing, and no roles leave everybody at 0", () => {
    expect(
      answers([
        { weights: Float64Array.of(5), roles: 12 },
        { weights: new Float64Array(0), roles: 0 },
        { weights: Float64Array.of(5, 0, 7), roles: 0 },
        { weights: Float64Array.of(0, 0), roles: 0 },
      ]),
    ).toEqual([[12], [], [0, 0, 0], [0, 0]]);
  });

  test("floors or caps that add up to the roles are the answer", () => {
    const weights = Float64Array.of(1, 900, 0, 30);
    const [floors, caps] = [Int32Array.of(3, 1, 2, 0), Int32Array.of(5, 2, 2, 4)];
    const options = { method, floors, caps };
    expect(awardsOf({ weights, roles: 6, options })).toEqual([3, 1, 2, 0]);
    expect(awardsOf({ weights, roles: 13, options })).toEqual([5, 2, 2, 4]);
  });

  test("weights near 2⁵³ are told apart to the last unit", () => {
    const weights = Float64Array.from({ length: 30 }, (_, i) => most - ((i * 7) % 30));
    for (const roles of [7, 45, 200]) {
      const sharing = { weights, roles, options: { method } };
      expect(awardsOf(sharing)).toEqual(referenceApportion(weights, roles, { method }));
    }
  });
});

test.each(divisorMethodNames)("%s finds few roles among very many rows", (method) => {
  const weights = Float64Array.from({ length: 100_000 }, (_, i) => 1000 + i);
  const awards = awardsOf({ weights, roles: 3, options: { method } });
  expect(awards.flatMap((award, i) => (award > 0 ? [i] : []))).toEqual([99_997, 99_998, 99_999]);
});
