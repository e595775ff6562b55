/** @jest-environment ./tests/cli/environment.cjs */
import { writeFileSync } from "node:fs";
import { lsc, lscJson, temporaryFolder } from "./lsc";

const { path } = temporaryFolder();
const weights = path("weights.csv");

beforeAll(() => writeFileSync(weights, "students\n27744\n25178\n19947\n14614\n9225\n3292\n"));

const awards = async (method: string, ...more: string[]) =>
  (await lscJson("apportion", weights, "--seats", "36", "--method", method, ...more)).answer
    .awards as number[];

describe("lsc apportion", () => {
  test("the divisor methods differ on weights made to show it", async () => {
    expect(await awards("adams")).toEqual([10, 9, 7, 5, 3, 2]);
    expect(await awards("dean")).toEqual([10, 9, 7, 5, 4, 1]);
    expect(await awards("huntington-hill")).toEqual([10, 9, 7, 6, 3, 1]);
    expect(await awards("webster")).toEqual([10, 9, 8, 5, 3, 1]);
    expect(await awards("jefferson")).toEqual([11, 9, 7, 5, 3, 1]);
  });

  test("every method is there and gives out all seats", async () => {
    for (const method of ["hamilton", "quota", "webster"])
      expect((await awards(method)).reduce((sum, each) => sum + each, 0)).toBe(36);
  });

  test("the divisor lies in its interval and gives the awards by rounding", async () => {
    const { answer } = await lscJson("apportion", weights, "--seats", "36");
    const [lower, upper] = answer.divisorInterval;
    expect(answer.divisor).toBeGreaterThanOrEqual(lower);
    expect(answer.divisor).toBeLessThanOrEqual(upper);
    const rounded = [27744, 25178, 19947, 14614, 9225, 3292].map((weight) =>
      Math.floor(weight / answer.divisor + 0.5),
    );
    expect(rounded).toEqual(answer.awards);
  });

  test("the interval is said in short numbers that lie inside it", async () => {
    for (const [weight, seats, method, said] of [
      ["53000\n24000\n23000\n2000", "10", "webster", "Divisor 9,620; any between 9,600 and 9,636"],
      ["1\n0", "1", "webster", "Divisor 1; any between 0.7 and 2"],
      ["1\n0", "1", "adams", "Divisor 2; any above 1"],
      ["1\n0", "2000000000", "jefferson", "Divisor 0.0000000004999999999; any between 0.0"],
    ] as const) {
      writeFileSync(path("said.csv"), weight);
      const asked = ["apportion", path("said.csv"), "--seats", seats, "--method", method];
      const { out } = await lsc(...asked);
      expect(out).toContain(said);
      const { divisorInterval } = (await lscJson(...asked)).answer;
      const [lower = 0, upper = Infinity] = divisorInterval as (number | null)[];
      const [line = ""] = /any .*/.exec(out) ?? [];
      for (const [number] of line.matchAll(/[\d.,]*\d/g)) {
        const value = Number(number.replaceAll(",", ""));
        expect(value).toBeGreaterThanOrEqual(lower!);
        expect(value).toBeLessThanOrEqual(upper ?? Infinity);
      }
    }
    const capped = await lsc("apportion", path("said.csv"), "--seats", "1", "--maximum", "1");
    expect(capped.out).toContain("any below 2 gives the same");
  });

  test("margins say how much more or less weight would change a seat", async () => {
    const { margins } = (await lscJson("apportion", weights, "--seats", "36")).answer;
    const students = [27744, 25178, 19947, 14614, 9225, 3292];
    for (const [row, count] of students.entries()) {
      const grown = students.map((each, i) => (i === row ? count + margins[row].toGain : each));
      writeFileSync(path("grown.csv"), grown.join("\n"));
      const { answer } = await lscJson("apportion", path("grown.csv"), "--seats", "36");
      expect(answer.awards[row]).toBe((await awards("webster"))[row]! + 1);
    }
  });

  test("minimum and maximum hold", async () => {
    const limited = await awards("webster", "--minimum", "3", "--maximum", "8");
    expect(Math.min(...limited)).toBe(3);
    expect(Math.max(...limited)).toBe(8);
  });

  test("a file without heading is read from its first line, and a tie is told", async () => {
    writeFileSync(path("tie.csv"), "500\n500\n500\n");
    const { answer } = await lscJson("apportion", path("tie.csv"), "--seats", "4");
    expect(answer.awards).toEqual([2, 1, 1]);
    expect(answer.tie).toEqual({ tied: [0, 1, 2], roles: 1, served: [0] });
    expect((await lsc("apportion", path("tie.csv"), "--seats", "4")).out).toContain(
      "Tie: rows 1, 2 and 3 have equal claims to 1 seat",
    );
  });

  test("at a tie no divisor is said to give the awards, whatever the method", async () => {
    writeFileSync(path("equal.csv"), "700\n700\n700\n");
    for (const method of ["webster", "jefferson", "adams"]) {
      const { out } = await lsc("apportion", path("equal.csv"), "--seats", "4", "--method", method);
      expect(out).toContain("at a tie its rounding alone does not settle who is served");
      expect(out).not.toContain("gives the same");
    }
  });

  test("a method without divisor answers null for it", async () => {
    const { answer } = await lscJson("apportion", weights, "--seats", "36", "--method", "hamilton");
    expect(answer).toMatchObject({ divisor: null, divisorInterval: null, margins: null });
  });

  test("a method is known by its other names", async () => {
    expect(await awards("d'hondt")).toEqual(await awards("jefferson"));
  });

  test("all that is wrong is listed at once", async () => {
    writeFileSync(path("bad.csv"), "students\n500\nmany\n1.5\n\n700\n");
    const { code, err } = await lsc(
      ...["apportion", path("bad.csv"), "--seats", "-3", "--method", "webstar"],
    );
    expect(code).toBe(1);
    expect(err).toContain('bad.csv, row 3: "many" is not a whole number of 0 or more.');
    expect(err).toContain('bad.csv, row 4: "1.5" is not a whole number of 0 or more.');
    expect(err).toContain('bad.csv, row 5: "" is not a whole number of 0 or more.');
    expect(err).toContain('--seats: "-3" cannot stand here.');
    expect(err).toContain('--method: "webstar" is not a method. Did you mean Webster?');
  });

  test("what cannot be shared is said in the words of the options", async () => {
    writeFileSync(path("zero.csv"), "5\n0\n5\n");
    writeFileSync(path("zeros.csv"), "0\n0\n");
    const refusedOf = async (file: string, ...options: string[]) =>
      (await lscJson("apportion", path(file), "--seats", ...options)).answer.problems[0]
        .sentence as string;
    const refused = (...options: string[]) => refusedOf("zero.csv", ...options);
    expect(await refusedOf("zeros.csv", "4", "--minimum", "1")).toBe(
      "No weight is above 0, so there is nobody to share 2 seats beyond the minimum among. Give at least one weight above 0.",
    );
    expect(await refused("4", "--minimum", "2")).toBe(
      "A minimum of 2 for each of 3 weights adds up to 6, more than the 4 seats there are. Lower the minimum or add 2 seats.",
    );
    expect(await refused("9", "--minimum", "1", "--maximum", "3")).toBe(
      "A maximum of 3 leaves room for only 7 of the 9 seats, as a weight of 0 gets no more than the minimum. Raise the maximum or take away 2 seats.",
    );
  });

  test("weights that are not whole are refused", async () => {
    writeFileSync(path("half.csv"), "1.5\n2\n");
    const { code, answer } = await lscJson("apportion", path("half.csv"), "--seats", "2");
    expect(code).toBe(1);
    expect(answer.problems[0].sentence).toMatch(/1\.5/);
  });
});
