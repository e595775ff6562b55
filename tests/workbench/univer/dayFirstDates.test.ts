import {
  format,
  parseDate,
  parseNumber,
  parseValue,
} from "../../../src/workbench/univer/dayFirstDates";

const iso = (text: string) => {
  const read = parseDate(text);
  return read && format("yyyy-mm-dd", read.v as number);
};

describe("A date that is typed", () => {
  it.each([
    ["5/12/2018", "2018-12-05"],
    ["31/12/2018", "2018-12-31"],
    ["05/12/18", "2018-12-05"],
    ["5-12-2018", "2018-12-05"],
    ["5.12.2018", "2018-12-05"],
    ["5 Dec 2018", "2018-12-05"],
    ["2018-12-05", "2018-12-05"],
  ])("%s is the day %s", (typed, day) => {
    expect(iso(typed)).toBe(day);
  });

  it("with the month first is none, where the day cannot be a month", () => {
    expect(iso("12/31/2018")).toBeNull();
  });

  it("without a year is a day of this one", () => {
    const year = new Date().getFullYear();
    expect(iso("5/12")).toBe(`${year}-12-05`);
    expect(iso("31-12")).toBe(`${year}-12-31`);
    expect(parseDate("5/12")?.z).toBe("d/m");
    expect(parseDate("12/31")).toBeNull();
  });

  it("is found where a text may be anything", () => {
    expect(parseValue("5/12/2018")).toEqual(parseDate("5/12/2018"));
    expect(parseValue("14:30")?.v).toBeCloseTo(0.6042, 4);
    expect(parseValue("TRUE")?.v).toBe(true);
    expect(parseValue("Ōtaki")).toBeNull();
  });

  it("is shown as it was typed", () => {
    const { v, z } = parseDate("5/12/2018")!;
    expect(format(z!, v as number)).toBe("5/12/2018");
  });

  it("changes nothing for numbers", () => {
    expect(parseNumber("2,350.5")?.v).toBe(2350.5);
  });
});
