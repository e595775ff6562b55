/** @jest-environment jsdom */
import "./browserGlobals";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { placementSheet } from "../../src/sheets/placement";
import { costsContent, costsSheet, type CostsRow } from "../../src/sheets/costs";
import type { FileLiveHost } from "./fileLiveHost";
import { FileLiveHost as EmptyHost } from "./fileLiveHost";
import { allocatedHostWith, hostWith, openPane } from "./openPane";
import { threeClusters } from "./threeClusters";
import { violationsIn } from "./violationsIn";

/** Three clusters with five roles. */
const allocated = () => allocatedHostWith(threeClusters);

async function openMoney(host?: FileLiveHost) {
  const opened = await openPane({ host: host ?? (await allocated()), at: "money" });
  await screen.findByText(/^The money buys/, { selector: "p" });
  return opened;
}

const field = (name: RegExp) => screen.getByRole("textbox", { name });
const type = (name: RegExp, value: string) => fireEvent.change(field(name), { target: { value } });
const budget = /^Operating budget/;
const slider = (name: string) => screen.getByRole("slider", { name });
const move = (name: string, value: number) =>
  fireEvent.change(slider(name), { target: { value: String(value) } });

const standardRows = costsContent([]).rows;

/** The person changes the Costs sheet: some rows anew, others as they are. */
const changeCosts = (host: FileLiveHost, change: (row: CostsRow) => CostsRow) =>
  host.change({ description: costsSheet, lines: [], rows: standardRows.map(change) });

const withValue = (input: string, value: string | number) => (row: CostsRow) =>
  row.input === input ? { ...row, value } : row;

describe("without an allocation", () => {
  test("it says what is missing and leads there", async () => {
    const { press } = await openPane({ host: await hostWith(threeClusters), at: "money" });
    await screen.findByText(/has no Allocation sheet, so there are no roles to cost/);
    await press("Allocate first");
    await screen.findByRole("heading", { level: 1, name: "Allocate roles" });
  });

  test("it costs roles that are typed, in a workbook without anything", async () => {
    await openPane({ host: new EmptyHost(), at: "money" });
    await screen.findByText(/has no Allocation sheet/);
    expect(field(budget)).toHaveProperty("value", "217,000,000");
    type(/^Roles/, "623");
    await screen.findByText(/^623 roles from 27 Jan 2020 cost \$173,308,127 over 4 fiscal years/);
    screen.getByText("The money buys 780 roles; one role more costs $278,183.");
    screen.getByText(/as there is no Costs sheet yet/);
  });
});

describe("the cost of the roles", () => {
  test("stands with the budget, what it buys, and what is not in it, and every amount with its basis", async () => {
    const { host } = await openMoney();
    screen.getByText("The money buys 780 roles; one role more costs $278,183.");
    screen.getByText(
      /^5 roles from 27 Jan 2020 cost \$1,390,916 over 4 fiscal years: \$215,609,084 under/,
    );
    expect(screen.getByText("Not in the cost:").closest("p")!.textContent).toBe(
      "Not in the cost: Relief, Networking, Induction and Other cost at the start. Their prices are 0, as none was published; enter yours on the sheet Costs.",
    );
    screen.getByText(/^Capital is costed once the roles are placed/);
    screen.getByText("Official: Beehive release of 2 August 2019.");
    screen.getByText(/^Assumption: January 2020 was announced, without a day/);
    screen.getByText("On the sheet Allocation.");
    screen.getByText("31 amounts: 9 official, 2 derived, 20 assumptions");
    const amounts = screen
      .getAllByText("Salary of step 9", { selector: "strong" })
      .map((name) => name.closest("li")!.textContent);
    expect(amounts[1]).toBe(
      "Salary of step 9, from 1 Jul 2020: $77,100 a yearOfficialUnified base salary scale, teachers' collective agreements 2019–2022Go to cell",
    );
    expect(host.written).toHaveLength(2);
  });

  test("stands beside the unit costs of the announcement", async () => {
    await openMoney();
    const table = screen.getByRole("table", { name: "Beside the announcement" });
    const cells = within(table)
      .getAllByRole("row")
      .slice(1)
      .map((row) =>
        within(row)
          .getAllByRole("cell")
          .map(({ textContent }) => textContent),
      );
    expect(cells).toEqual([
      ["87,079", "69,546"],
      ["99,518", "81,192"],
      ["152,488", ""],
      ["90,304", ""],
    ]);
  });

  test("by year and line adds up in the tables and in the words of the charts", async () => {
    await openMoney();
    const table = screen.getByRole("table", { name: "Cost against budget by fiscal year" });
    const costs = within(table)
      .getAllByRole("row")
      .slice(1)
      .map((row) => Number(within(row).getAllByRole("cell")[0]!.textContent!.replace(/,/g, "")));
    expect(costs.slice(0, 4).reduce((sum, each) => sum + each)).toBe(costs[4]);
    expect(costs[4]).toBe(1_390_916);
    screen.getByRole("img", {
      name: /^Spent \$166,417 by the end of 2019\/20, .* and \$1,390,916 by the end of 2022\/23, of a budget of \$217,000,000\.$/,
    });
    screen.getByRole("img", {
      name: "From the budget to what is left: Operating budget $217,000,000, Salary −$1,339,892, On-costs −$40,197, Travel −$10,827 and Left $215,609,084.",
    });
  });

  test("follows the sheets, and says what is wrong on them with the way to the cell", async () => {
    const { host, press } = await openMoney();
    await changeCosts(host, withValue("Relief", 1000));
    await screen.findByText(/^5 roles .* cost \$1,408,0/);
    expect(screen.getByText("Not in the cost:").closest("p")!.textContent).not.toMatch(/Relief/);
    await changeCosts(host, withValue("On-costs", "three"));
    await screen.findByText(/On-costs, Value: "three" is not a number/);
    await press(/^Go to cell in row \d+ on Costs$/);
    expect(host.gone.at(-1)).toMatchObject({ sheet: "Costs", column: "Value" });
  });

  test("of a budget by year is drawn year by year", async () => {
    const host = await allocated();
    const years = [100_000, 500_000, 500_000, 500_000].map((value, index) => ({
      input: "Operating budget of a year",
      from: `${2019 + index}-07-01`,
      value,
    }));
    const rows = standardRows.filter(({ input }) => input !== "Operating budget of a year");
    await host.change({
      description: costsSheet,
      lines: [],
      rows: [...rows.map(withValue("Operating budget holds", "By year")), ...years],
    });
    await openMoney(host);
    screen.getByText("The money buys 3 roles; one role more costs $278,183.");
    screen.getByRole("img", {
      name: /^Cost of each year and its budget: 2019\/20 \$166,417 of \$100,000, /,
    });
    screen.getByText("By fiscal year, on the sheet Costs.");
    screen.getByRole("button", { name: "Use these 3 roles as the limit" });
  });

  test("has the working space of placed LSCs", async () => {
    const host = await allocated();
    const placement = { clusterNumber: "1", clusterName: "Awa", schoolNumber: "11" };
    await host.change({
      description: placementSheet,
      lines: [],
      rows: [
        {
          ...placement,
          schoolName: "Awa School",
          students: 1200,
          halfDays: 50,
          hosted: 5,
        } as never,
      ],
    });
    await openMoney(host);
    screen.getByText(/^Working space of 5 LSCs at 1 host school costs \$762,440/);
    screen.getByRole("row", { name: /^Space for a role.* 152,488 152,488$/ });
  });
});

describe("what is typed for this run", () => {
  test("is costed at once, and writes nothing", async () => {
    const { host } = await openMoney();
    const before = host.written.length;
    type(budget, "1.2m");
    await screen.findByText("The money buys 4 roles; one role more costs $278,183.");
    screen.getByText(/\$190,916 over the operating budget of \$1,200,000; over it in 2022\/23\.$/);
    screen.getByText(
      "For this run $1,200,000 for all years. In the workbook: $217,000,000. Official: Beehive release of 2 August 2019. Clear the field to go back to it.",
    );
    type(/^Start/, "1/7/2020");
    await screen.findByText(/^5 roles from 1 Jul 2020 cost/);
    type(budget, "");
    await screen.findByText(/operating budget of \$217,000,000\.$/);
    expect(host.written).toHaveLength(before);
  });

  test("that cannot be used is said in a sentence at its field, and what is known stays", async () => {
    await openMoney();
    type(budget, "two million");
    type(/^Start/, "soon");
    type(/^Roles/, "1.5");
    await screen.findByText(
      '"two million" cannot be used. Give dollars such as 217m, $217,000,000 or 1.5 million.',
    );
    screen.getByText('"soon" cannot be used. Give a date such as 27 Jan 2020.');
    screen.getByText('"1.5" cannot be used. Give a whole number of roles from 0 to 1,000,000.');
    screen.getByText("The money buys 780 roles; one role more costs $278,183.");
  });

  test("is still there after another screen was looked at", async () => {
    const { goTo } = await openMoney();
    type(budget, "1.2m");
    await goTo("Help");
    await goTo("Money");
    await screen.findByText(/^The money buys 4 roles/);
    expect(field(budget)).toHaveProperty("value", "1.2m");
  });
});

describe("the in-school entitlement", () => {
  test("stands apart, unconfirmed, once its coverage is given", async () => {
    const { host } = await openMoney();
    expect(screen.queryByRole("heading", { name: "On top" })).toBeNull();
    await changeCosts(host, (row) =>
      row.input === "Coverage of the in-school entitlement"
        ? { ...row, from: "2022-01-24", value: 60 }
        : row,
    );
    const onTop = await screen.findByRole("region", { name: "On top" });
    expect(onTop.textContent).toMatch(
      /^On topUnconfirmed Unconfirmed, on top and not in the cost above: the in-school entitlement is [\d.]+ FTTE/,
    );
    screen.getByText(/^5 roles from 27 Jan 2020 cost \$1,390,916/);
  });
});

describe("the sheets", () => {
  test("are written with what was typed, and are called out of date when another cost holds", async () => {
    const { host, press } = await openMoney();
    type(budget, "1.2m");
    await screen.findByText(/^The money buys 4 roles/);
    await press("Write the cost to sheets");
    await screen.findByText("Wrote 4 sheets: CostPrices, CostWorkings, Cost and CostWaterfall.");
    expect(host.written.at(-1)).toEqual(["CostPrices", "CostWorkings", "Cost", "CostWaterfall"]);
    expect(screen.queryByText(/^The cost has changed/)).toBeNull();
    await press("Go to the sheet Cost");
    expect(host.gone.at(-1)).toMatchObject({ sheet: "Cost", address: "A1" });
    await changeCosts(host, withValue("On-costs", 4));
    await screen.findByText(
      /^The cost has changed since the sheets were written: then 5 roles .* cost \$1,390,916/,
    );
  });

  test("are called taken back once they are no longer in the workbook", async () => {
    const { host, press } = await openMoney();
    await press("Write the cost to sheets");
    await screen.findByText(/^Wrote 4 sheets/);
    screen.getByRole("button", { name: "Go to the sheet Cost" });
    const read = host.readTables.bind(host);
    host.readTables = async (asked) =>
      (await read(asked)).map((table, at) => (asked[at]!.table === "Cost" ? undefined : table));
    await changeCosts(host, (row) => row);
    await screen.findByText("Taken back: the sheets of the cost are no longer in the workbook.");
    expect(screen.queryByRole("button", { name: "Go to the sheet Cost" })).toBeNull();
  });

  test("are Costs too where there is none", async () => {
    const { host, press } = await openPane({ host: new EmptyHost(), at: "money" });
    await screen.findByText(/has no Allocation sheet/);
    type(/^Roles/, "10");
    await screen.findByText(/^10 roles/);
    await press("Write the cost to sheets");
    await screen.findByText(
      "Wrote 5 sheets: Costs, CostPrices, CostWorkings, Cost and CostWaterfall.",
    );
    await screen.findByText(/^From the sheet Costs, which is yours/);
    expect(host.written).toEqual([
      ["Costs", "CostPrices", "CostWorkings", "Cost", "CostWaterfall"],
    ]);
  });
});

describe("the limit", () => {
  test("is the dollars, which Allocate then buys as many roles with", async () => {
    const { press } = await openMoney();
    type(budget, "1.2m");
    await screen.findByText(/^The money buys 4 roles/);
    await press("Use these dollars as the limit");
    await screen.findByText(/For this run 1 setting is changed: Dollars as the limit 1,200,000/);
    await press("Allocate again");
    await press("Replace the sheets");
    await screen.findByText(/^4 roles to/, { selector: "p" });
  });

  test("is the number of roles where they are of another start than the workbook's", async () => {
    const { press } = await openMoney();
    type(budget, "1.2m");
    type(/^Start/, "1 Jul 2022");
    await press("Use these 14 roles as the limit");
    await screen.findByText(/For this run 1 setting is changed: Roles to allocate 14/);
  });
});

describe("what if", () => {
  test("has sliders for the three inputs that matter most, each with its range", async () => {
    await openMoney();
    const names = screen
      .getAllByRole("slider")
      .map((each) => [
        each.getAttribute("aria-valuetext"),
        each.getAttribute("min"),
        each.getAttribute("max"),
      ]);
    expect(names).toEqual([
      ["as it is", "-1300", "1300"],
      ["27 Jan 2020", "-28", "182"],
      ["3 % of salary", "-300", "700"],
    ]);
    screen.getByRole("img", {
      name: /^Change of the cost: Salary −\$0\.2m at 13 % less, \+\$0\.2m at 13 % more; Start/,
    });
    const ranges = screen.getByRole("table", { name: "Each input at both ends of its range" });
    expect(within(ranges).getAllByRole("row")).toHaveLength(11);
    screen.getByText(/Up to about ten days a year of a teacher at a 190th/);
  });

  test("a slider reckons anew at once, says what to type where, and writes nothing", async () => {
    const { host, press } = await openMoney();
    const before = host.written.length;
    move("On-costs", 200);
    await screen.findByText(
      "With the sliders as they stand the roles cost $26,798 more; the money buys 765.",
    );
    expect(slider("On-costs").getAttribute("aria-valuetext")).toBe("5 % of salary, 2 % more");
    const figures = screen.getByRole("table", { name: "What the sliders change" });
    expect(within(figures).getByRole("row", { name: /^Cost/ }).textContent).toBe(
      "Cost$1,390,916$1,417,714",
    );
    await press("Go to cell: On-costs from 1 Jul 2019: 5 in place of 3");
    expect(host.gone.at(-1)).toMatchObject({ sheet: "Costs", column: "Value" });
    screen.getByText("Both without what the sliders below say.");
    expect(host.written).toHaveLength(before);
    await changeCosts(host, withValue("On-costs", 5));
    await screen.findByText(/^5 roles .* cost \$1,417,714/);
  });

  test("the sliders go back together, and one that no longer matters most stays while it is moved", async () => {
    const { press, host } = await openMoney();
    move("On-costs", 200);
    await screen.findByText(/^With the sliders as they stand/);
    await changeCosts(host, withValue("Relief", 4000));
    await waitFor(() =>
      expect(
        screen.getAllByRole("slider").map((each) => each.getAttribute("aria-valuetext")),
      ).toEqual(["as it is", "27 Jan 2020", "$4,000 a role and year", "5 % of salary, 2 % more"]),
    );
    await press("Set the sliders back");
    await screen.findByText("The sliders change nothing.");
    expect(screen.getAllByRole("slider")).toHaveLength(3);
  });
});

test("nothing that axe objects to with everything open, over the budget, and written", async () => {
  const { container, press } = await openMoney();
  type(budget, "1m");
  type(/^Roles/, "x");
  move("Salary", 300);
  await screen.findByText(/^With the sliders as they stand/);
  await press("Write the cost to sheets");
  await screen.findByText("Wrote 4 sheets: CostPrices, CostWorkings, Cost and CostWaterfall.");
  for (const details of container.querySelectorAll("details")) details.open = true;
  expect(await violationsIn(container)).toEqual([]);
});

test("the start leads to it once roles are allocated", async () => {
  const { press } = await openPane({ host: await allocated() });
  await press("See what it costs");
  await screen.findByRole("heading", { level: 1, name: "What the roles cost" });
});
