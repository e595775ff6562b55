import {
  dayFrom,
  dayOf,
  dayOfExcelSerial,
  describeDay,
  excelSerialOf,
  lastDayOf,
} from "../../src/domain/day";

const millisecondsADay = 86_400_000;
/** Where Excel's count starts, as it counts from March 1900 on. */
const excelStart = Date.UTC(1899, 11, 30);
const monthNames = Array.from({ length: 12 }, (_, month) =>
  new Date(Date.UTC(2018, month, 1)).toLocaleString("en-NZ", { month: "long", timeZone: "UTC" }),
);

test("every day from 1 March 1900 to the end of 2100 has Excel's number, and back", () => {
  const wrong: string[] = [];
  const last = (Date.UTC(2100, 11, 31) - excelStart) / millisecondsADay;
  for (let serial = 61; serial <= last; serial++) {
    const day = new Date(excelStart + serial * millisecondsADay).toISOString().slice(0, 10);
    if (dayOfExcelSerial(serial) !== day || excelSerialOf(day) !== serial) wrong.push(day);
  }
  expect(wrong).toEqual([]);
  expect(dayOfExcelSerial(last)).toBe("2100-12-31");
  expect(excelSerialOf("1900-03-01")).toBe(61);
});

test("numbers Excel has no right day for are refused, and a time of day is dropped", () => {
  expect([60, 0, -1, NaN, Infinity, 2_958_466].map(dayOfExcelSerial)).toEqual(
    Array(6).fill(undefined),
  );
  expect(dayOfExcelSerial(2_958_465)).toBe("9999-12-31");
  expect(dayOfExcelSerial(43_465.99)).toBe("2018-12-31");
});

test("months have as many days as in JavaScript's calendar, leap years included", () => {
  for (let year = 1900; year <= 2100; year++)
    for (let month = 1; month <= 12; month++)
      expect(lastDayOf(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
  expect([0, 13].map((month) => lastDayOf(2018, month))).toEqual([0, 0]);
});

describe("dayOf", () => {
  test.each([
    ["2018-12-31", "2018-12-31"],
    ["2018-2-3", "2018-02-03"],
    ["2018-12-31T00:00:00Z", "2018-12-31"],
    ["31/12/2018", "2018-12-31"],
    ["1/2/2018", "2018-02-01"],
    ["31 Dec 2018", "2018-12-31"],
    ["31 december 2018", "2018-12-31"],
    ["3 Sept 2019", "2019-09-03"],
    ["  5 May 2018 ", "2018-05-05"],
    ["2018-12", "2018-12-31"],
    ["2019-02", "2019-02-28"],
    ["2020-02", "2020-02-29"],
    ["29/2/2000", "2000-02-29"],
  ])("reads %s as %s", (text, day) => {
    expect(dayOf(text)).toBe(day);
  });

  test.each([
    "",
    "2018",
    "2018-13",
    "2018-00",
    "2018-02-29",
    "29/2/1900",
    "31/4/2018",
    "12/31/2018",
    "31/12/18",
    "0/1/2018",
    "1899-12-31",
    "31 Marmalade 2018",
    "31 De 2018",
    "31st Dec 2018",
    "43465",
    "2018-12-31 or so",
  ])("refuses %p", (text) => {
    expect(dayOf(text)).toBeUndefined();
  });

  test("reads every month by its name and by its first three letters", () => {
    monthNames.forEach((name, month) => {
      const day = dayFrom(2018, month + 1, 9);
      expect([dayOf(`9 ${name} 2018`), dayOf(`9 ${name.slice(0, 3)} 2018`)]).toEqual([day, day]);
      expect(describeDay(day!)).toBe(`9 ${name.slice(0, 3)} 2018`);
    });
  });

  test("reads back what describeDay writes", () => {
    expect(dayOf(describeDay("2019-08-02"))).toBe("2019-08-02");
  });
});

test("days compare as text", () => {
  const days = ["2019-01-01", "2018-12-31", "2018-02-03"];
  expect([...days].sort()).toEqual(days.toReversed());
  expect(dayFrom(2018, 2, 3)).toBe("2018-02-03");
});
