import { apportion } from "../../src/engine/apportion/apportion";
import { awardsByName, publishedSharing, shared, weightsOf } from "./publishedSharing";

const awardsOf = (name: string, index = 0, changes = {}) => {
  const published = publishedSharing(name);
  return awardsByName(published, shared(published, index, changes));
};

describe("margins that were published", () => {
  test("89 more people in New York would have cost Minnesota the last seat of 2020; 88 would not", () => {
    const found = [88, 89].map((people) => {
      const awards = awardsOf("unitedStates2020", 0, { "New York": people });
      return [awards["New York"], awards["Minnesota"]];
    });
    expect(found).toEqual([
      [26, 8],
      [27, 7],
    ]);
  });

  test.each([{ D66: 160 }, { SP: -80 }])("%o gives D66 the last Dutch seat of 2023", (changes) => {
    expect(awardsOf("netherlands2023")).toMatchObject({ D66: 9, SP: 5 });
    expect(awardsOf("netherlands2023", 0, changes)).toMatchObject({ D66: 10, SP: 4 });
  });

  test("158 more votes for D66 tie it with the SP for that seat, and the tie is told", () => {
    const published = publishedSharing("netherlands2023");
    const place = (party: string) => published.rows.findIndex(({ name }) => name === party);
    const { tie } = shared(published, 0, { D66: 158 });
    expect(tie).toMatchObject({ tied: [place("D66"), place("SP")], roles: 1 });
  });
});

describe("paradoxes of Hamilton's method", () => {
  test("the 300th seat takes one from Alabama in 1880", () => {
    expect(awardsOf("alabama1880", 0)).toMatchObject({ Alabama: 8, Texas: 9, Illinois: 18 });
    expect(awardsOf("alabama1880", 1)).toMatchObject({ Alabama: 7, Texas: 10, Illinois: 19 });
  });

  test("Virginia grows faster than Maine and loses a seat to it in 1901", () => {
    const [before, after] = ["virginiaMaine1900", "virginiaMaine1901"].map((name) =>
      weightsOf(publishedSharing(name)),
    );
    expect(after![0]! / before![0]!).toBeGreaterThan(after![1]! / before![1]!);
    expect(awardsOf("virginiaMaine1900")).toMatchObject({ Virginia: 10, Maine: 3 });
    expect(awardsOf("virginiaMaine1901")).toMatchObject({ Virginia: 9, Maine: 4 });
  });

  test("Oklahoma comes with its own five seats, and New York loses one to Maine in 1907", () => {
    expect(awardsOf("oklahomaBefore1907")).toMatchObject({ "New York": 38, Maine: 3 });
    expect(awardsOf("oklahomaAfter1907")).toMatchObject({ "New York": 37, Maine: 4, Oklahoma: 5 });
  });
});

describe("Webster's method on the same data", () => {
  const websterOn = (name: string, seats: number, floor = 0) => {
    const weights = weightsOf(publishedSharing(name));
    const floors = new Int32Array(weights.length).fill(floor);
    const result = apportion(weights, seats, { method: "Webster", floors });
    if (!result.ok) throw new Error(result.problems[0]!.sentence);
    return result.value.awards;
  };

  test("no seat from 275 to 350 takes one from any state of 1880", () => {
    const losses: string[] = [];
    let before = websterOn("alabama1880", 275, 1);
    for (let seats = 276; seats <= 350; seats++) {
      const after = websterOn("alabama1880", seats, 1);
      after.forEach((award, state) => {
        if (award < before[state]!) losses.push(`state ${state} at ${seats}`);
      });
      before = after;
    }
    expect(losses).toEqual([]);
  });

  test("Virginia loses nothing to Maine from 1900 to 1901", () => {
    const [virginia, maine] = websterOn("virginiaMaine1900", 386);
    const [virginiaAfter, maineAfter] = websterOn("virginiaMaine1901", 386);
    expect(virginiaAfter! < virginia! && maineAfter! > maine!).toBe(false);
  });
});

describe("the rounded entitlement", () => {
  test("is passed by Jefferson's method on the six weights, and kept by the quota method", () => {
    const published = publishedSharing("sixWeights");
    const [first] = published.rows;
    const sum = published.rows.reduce((all, { weight }) => all + weight, 0);
    const awardOf = (method: string) =>
      shared(
        published,
        published.sharings.findIndex((sharing) => sharing.method === method),
      ).awards[0]!;
    const roundedUp = Math.ceil((first!.weight * 36) / sum);
    expect(awardOf("Jefferson")).toBeGreaterThan(roundedUp);
    expect(awardOf("Quota")).toBeLessThanOrEqual(roundedUp);
  });
});
