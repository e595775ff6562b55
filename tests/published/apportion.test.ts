import { sharingMethods } from "../../src/domain/policy";
import { awardsByName, publishedSharings, shared } from "./publishedSharing";

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

const cases = [...publishedSharings].flatMap(([name, published]) =>
  published.sharings.map((sharing, index) => ({ name, published, index, ...sharing })),
);

describe("the published sharings", () => {
  test("there are at least twenty of them, and each method occurs", () => {
    expect(cases.length).toBeGreaterThanOrEqual(20);
    expect(new Set(cases.map(({ method }) => method))).toEqual(new Set(sharingMethods));
  });

  test.each([...publishedSharings])("%s names its source, and its names are unique", (_, one) => {
    expect(one.source).not.toBe("");
    expect(one.url).toMatch(/^(https?:\/\/|urn:isbn:\d{10}$)/);
    expect(["official", "example"]).toContain(one.kind);
    expect(new Set(one.rows.map(({ name }) => name)).size).toBe(one.rows.length);
  });

  test.each(cases)("$name: the awards of $method add up to $seats", ({ published, ...one }) => {
    expect(published.rows.every(({ awards }) => awards.length === published.sharings.length)).toBe(
      true,
    );
    expect(total(published.rows.map(({ awards }) => awards[one.index]!))).toBe(one.seats);
  });

  test.each([
    ["unitedStates2020", 331_108_434],
    ["unitedStates2010", 309_183_463],
    ["unitedStates2000", 281_424_177],
    ["unitedStates1990", 249_022_783],
    ["unitedStates1790", 3_615_920],
    ["virginiaMaine1900", 74_562_608],
    ["virginiaMaine1901", 76_069_522],
    ["oklahomaBefore1907", 74_562_608],
  ])("%s: the weights add up to the published population", (name, population) => {
    expect(total(publishedSharings.get(name)!.rows.map(({ weight }) => weight))).toBe(population);
  });
});

describe("apportion", () => {
  test.each(cases)("$name: $method shares $seats seats as published", ({ published, index }) => {
    const expected = published.rows.map(({ name, awards }) => [name, awards[index]!]);
    const sharing = shared(published, index);
    expect(awardsByName(published, sharing)).toEqual(Object.fromEntries(expected));
    expect(sharing.tie).toBeUndefined();
  });
});
