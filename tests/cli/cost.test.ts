/** @jest-environment ./tests/cli/environment.cjs */
import { lsc, lscJson, temporaryFolder } from "./lsc";

const { path } = temporaryFolder();
const [example, allocated, placed] = ["example.xlsx", "allocated.xlsx", "placed.xlsx"].map(
  path,
) as [string, string, string];

beforeAll(async () => {
  await lsc("example", "-o", example);
  await lsc("allocate", example, "-o", allocated);
  await lsc("place", allocated, "-o", placed);
});

describe("lsc cost", () => {
  test("costs the 623 roles of the example against $217 million and $95 million", async () => {
    const { code, out } = await lsc("cost", placed, "-o", path("costed.xlsx"));
    expect(code).toBe(0);
    expect(out).toContain(
      "623 roles from 27 Jan 2020 cost $173,280,629 over 4 fiscal years: $43,719,371 under the operating budget of $217,000,000.",
    );
    expect(out).toContain("The money buys 780 roles; one role more costs $278,139.");
    expect(out).toMatch(
      /Working space of 623 LSCs at \d+ host schools costs \$94,999,962: \$38 under the capital budget of \$95,000,000\./,
    );
  });

  test("answers again the same from the Costs sheet it wrote, with nothing to note", async () => {
    const first = (await lscJson("cost", placed, "-o", path("costed.xlsx"))).answer;
    const again = (await lscJson("cost", path("costed.xlsx"), "-o", path("again.xlsx"))).answer;
    expect({ ...again, file: "" }).toEqual({ ...first, file: "" });
    expect(first.warnings).toEqual([]);
    expect((await lsc("check", path("again.xlsx"))).code).toBe(0);
  });

  test("takes budget and start for one run; what it buys costs at most the budget", async () => {
    const run = ["--budget", "150m", "--start", "2020-07-01", "-o", path("run.xlsx")];
    const { answer } = await lscJson("cost", allocated, ...run);
    expect(answer).toMatchObject({ budget: 15_000_000_000, start: "2020-07-01", fits: false });
    const most = Number(answer.affordable);
    const at = async (roles: number) =>
      (await lscJson("cost", allocated, ...run, "--roles", `${roles}`)).answer;
    expect(await at(most)).toMatchObject({ fits: true });
    expect(await at(most + 1)).toMatchObject({ fits: false });
  });

  test("allocates as many roles as dollars buy, by the amounts by which they are then costed", async () => {
    const target = path("dollars.xlsx");
    const { code, answer } = await lscJson("allocate", example, "--dollars", "150m", "-o", target);
    expect(code).toBe(0);
    const { money } = answer;
    expect(money.cost + money.unspent).toBe(15_000_000_000);
    expect(money.unspent).toBeLessThan(money.nextRole);
    expect(money.given).toEqual({ roles: money.roles, cost: money.cost });
    expect(answer.coverage.roles).toBe(money.roles);
    const costed = (await lscJson("cost", target, "--budget", "150m")).answer;
    expect(costed).toMatchObject({
      roles: money.roles,
      affordable: money.roles,
      total: money.cost,
      left: money.unspent,
      nextRole: money.nextRole,
    });
    const asRoles = (await lscJson("allocate", example, "--roles", `${money.roles}`, "-o", target))
      .answer;
    expect(asRoles.clusters).toEqual(answer.clusters);
    expect(asRoles.money).toBeUndefined();
  });

  test("roles and dollars together, or less than a dollar, are refused", async () => {
    const both = await lsc(
      "allocate",
      example,
      "--dollars",
      "217m",
      "--roles",
      "7",
      "-o",
      path("x.xlsx"),
    );
    expect(both.code).toBe(1);
    expect(both.err).toContain("Roles and dollars cannot both be the limit.");
    const part = await lsc("allocate", example, "--dollars", "1.50", "-o", path("x.xlsx"));
    expect(part.err).toContain("--dollars, Dollars as the limit: 1.5 cannot stand here.");
  });

  test("amounts that are not understood are refused", async () => {
    const { code, err } = await lsc("cost", allocated, "--budget", "lots");
    expect(code).toBe(1);
    expect(err).toContain("Give dollars such as 217m");
  });
});
