import { allocateFrom, allocateWorkbook } from "../../src/actions/allocateWorkbook";
import type { PolicyValues } from "../../src/parameters/policyFrom";
import type { RawTable } from "../../src/sheets/rawTable";
import { costsTable } from "./costsTable";
import { TableHost } from "./tableHost";
import { policyTable, sentencesOf, table, threeClusters, threePhases, valueOf } from "./tables";

const onTop = (roles: number) =>
  table(
    "Overrides",
    ["Cluster number", "Way", "Roles", "Reason", "Decided by", "Decided on"],
    [[3, "On top", roles, "Agreed with the region", "A. Person", 43665]],
  );

/** By the standard amounts a role costs $278,183 to the dollar, four of them $1,112,733. */
const tables = [threeClusters, threePhases, costsTable()];
const allocate = (changes: Partial<PolicyValues>, more: readonly RawTable[] = []) =>
  allocateFrom(new TableHost([...tables, ...more]), changes);
const rolesIn = async (changes: Partial<PolicyValues>, more: readonly RawTable[] = []) =>
  valueOf(await allocate(changes, more)).allocation.decisions.map(({ roles }) => roles);
const noPolicy = "There is no Policy table; the standard policy is used.";

describe("dollars as the limit", () => {
  test("buy as many roles as the Costs sheet says, which are allocated like that number of roles", async () => {
    const { allocation, money } = valueOf(await allocate({ dollarLimit: 1_112_800 }));
    expect(money?.limit).toMatchObject({ cents: 111_280_000, roles: 4 });
    const asRoles = valueOf(await allocate({ roles: 4 }));
    expect(allocation).toEqual(asRoles.allocation);
    expect(asRoles.money).toBeUndefined();
    expect(allocation.decisions.map(({ roles }) => roles)).toEqual([2, 2, 0]);
  });

  test("say how many roles they buy, what is used and unspent, and what the next costs", async () => {
    const { lines } = valueOf(await allocate({ dollarLimit: 1_112_800 }));
    expect(lines).toEqual([
      'As at 31 Dec 2018 · 4 roles, as many as $1,112,800 buys: $1,112,733 used, $67 unspent, the next costs $278,183 · policy "Tranche 1, standard policy"',
      "Changed for this run: Dollars as the limit 1,112,800",
      "Not the standard policy: Dollars as the limit differs; assumptions are marked on the Policy sheet",
      "The Policy sheet does not say what the data is",
    ]);
  });

  test("on the Policy sheet hold in place of the roles to allocate", async () => {
    const policy = policyTable([
      ["Roles to allocate", 1],
      ["Dollars as the limit", 1_112_800],
    ]);
    expect(await rolesIn({}, [policy])).toEqual([2, 2, 0]);
    expect(await rolesIn({ dollarLimit: null }, [policy])).toEqual([1, 0, 0]);
  });

  test("make roles that a run asks for do nothing, which is told", async () => {
    const result = await allocate({ roles: 3, dollarLimit: 1_112_800 });
    expect(sentencesOf(result)).toContain(
      'This run, Roles to allocate: "Roles to allocate" does nothing, as dollars are the limit. Clear "Dollars as the limit" to allocate so many roles.',
    );
  });

  test("say what all roles given out cost, where that are fewer or more than they buy", async () => {
    const fewer = valueOf(await allocate({ dollarLimit: 3_000_000 }));
    expect(fewer.money).toMatchObject({ limit: { roles: 10 }, given: { roles: 5 } });
    expect(fewer.lines[0]).toContain("; the 5 roles given out cost $1,390,916 · policy");
    const more = await allocate({ dollarLimit: 1_112_800 }, [onTop(3)]);
    expect(valueOf(more).lines[0]).toContain("; the 7 roles given out cost $1,947,282 · policy");
    expect(sentencesOf(more)).toEqual([
      noPolicy,
      "Overrides: The 7 roles given out cost $1,947,282, $834,482 more than the limit, as decisions on top are on top of it. Set roles within the total to keep to it.",
    ]);
  });

  test("buy other numbers of roles where the amounts or the travel are others", async () => {
    const dear = costsTable({ "On-costs": 100 });
    const host = new TableHost([threeClusters, threePhases, dear]);
    const changes = { dollarLimit: 1_112_800 };
    expect(valueOf(await allocateFrom(host, changes)).money?.limit.roles).toBe(2);
    const travel = table(
      "Travel",
      ["LSC", "Travel a year (km)"],
      [
        [1, 14_000],
        [2, 14_000],
      ],
    );
    expect(valueOf(await allocate(changes, [travel])).money?.limit.roles).toBe(3);
  });

  test("buy roles of the earlier tranche first, and more of a later one that costs less", async () => {
    const tranches = costsTable({}, [
      ["Roles of a tranche", "27 Jan 2020", 2],
      ["Roles of a tranche", "1 Jul 2022", null],
    ]);
    const host = new TableHost([threeClusters, threePhases, tranches]);
    const { limit } = valueOf(await allocateFrom(host, { dollarLimit: 1_112_800 })).money!;
    expect(limit.roles).toBe(8);
    expect(limit.nextRole).toBe(7_941_300 + 238_239 + 63_200);
  });

  test("are refused where they buy fewer roles than the floors need, with what they buy", async () => {
    const changes = { dollarLimit: 600_000, serve: "Proportional" };
    expect(sentencesOf(await allocate(changes))).toEqual([
      noPolicy,
      'The fewest roles of all clusters add up to 3, but there are 2. Allocate more roles, lower "Fewest roles a cluster gets", or raise "Most schools a role may serve".',
      "This run, Dollars as the limit: $600,000 buys 2 roles over 4 fiscal years; the next costs $278,183.",
    ]);
    const within = {
      ...onTop(3),
      rows: [[3, "Within the total", 3, "Agreed", "A. Person", 43665]],
    };
    expect(sentencesOf(await allocate({ dollarLimit: 600_000 }, [within]))).toContain(
      "There are 2 roles to allocate, but overrides within the total take 3. Allocate more roles or set fewer aside.",
    );
  });

  test("are refused where roles cost nothing, and where the Costs sheet is wrong, at its cells", async () => {
    const changes = { dollarLimit: 1_000_000 };
    const late = costsTable({ "Start of the roles": "1 Jan 2030" });
    const wrong = costsTable({ "On-costs": "three" });
    const refused = async (costs: RawTable) =>
      sentencesOf(await allocateFrom(new TableHost([threeClusters, threePhases, costs]), changes));
    expect(await refused(late)).toContain(
      "Costs: Roles start on 1 Jan 2030, after the last fiscal year that is costed, 2022/23. Change the start or the years.",
    );
    expect(await refused(wrong)).toContain(
      'Costs, row 16, On-costs, Value: "three" is not a number. Enter a number from 0 to 100.',
    );
    expect(await refused(wrong)).toHaveLength(2);
    const free = costsTable({
      "Salary of step 9": 0,
      "Kilometre rate": 0,
      "Kilometre rate beyond": 0,
    });
    expect((await refused(free)).at(-1)).toBe(
      "This run, Dollars as the limit: The dollars buy more than 1,000,000 roles by the Costs sheet, more than can be allocated. Check its amounts, or give fewer dollars.",
    );
  });

  test("are one sum, which is told where the budget of the Costs sheet is by year", async () => {
    const byYear = costsTable({ "Operating budget holds": "By year" });
    const host = new TableHost([threeClusters, threePhases, byYear]);
    expect(sentencesOf(await allocateFrom(host, { dollarLimit: 1_112_800 }))).toEqual([
      noPolicy,
      expect.stringMatching(
        /^Costs: The operating budget here is by year, but dollars as the limit are one sum/,
      ),
    ]);
  });

  test("write a Costs sheet where there is none, as an allocation does with the policy", async () => {
    const host = new TableHost([threeClusters, threePhases]);
    const result = await allocateWorkbook(host, { dollarLimit: 1_112_800 });
    expect(valueOf(result).written.map(({ table: name }) => name)).toEqual([
      "Allocation",
      "Reasons",
      "Coverage",
      "Policy",
      "Costs",
    ]);
    expect(sentencesOf(result)).toContain(
      "There is no Costs table; the standard amounts are used, of which many are assumptions.",
    );
    const again = await allocateWorkbook(host, { dollarLimit: 1_112_800 });
    expect(valueOf(again).written.map(({ table: name }) => name)).not.toContain("Costs");
    expect(valueOf(again).lines).toEqual(valueOf(result).lines);
  });
});
