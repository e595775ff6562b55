import { costed, edited, unchanged } from "./costBook";
import { figuresOf, resultSheets, workingSheets } from "./compared";
import { scenarios } from "./scenarios";
import { calculatedByUniver } from "./univer";

/** The grid’s engine takes a second for each; LibreOffice calculates all scenarios. */
const names = [
  "progression from 29 February",
  "budgets by year, carried forward",
  "ways of a Travel sheet, and hosts",
  "roles in two tranches",
];

describe("the Cost sheet calculated by the workbench's engine", () => {
  test.each(names)("comes to what the engine says, cell by cell: %s", async (name) => {
    const { host } = await costed(scenarios[name]!);
    const calculated = await calculatedByUniver(await host.toBytes());
    const all = [...resultSheets, ...workingSheets];
    expect(await figuresOf(host, all, calculated)).toEqual(await figuresOf(host, all));
  });

  test.each(names)("follows the Costs sheet, where it is changed to: %s", async (name) => {
    const scenario = scenarios[name]!;
    const host = await edited(await costed(unchanged(scenario)), scenario);
    const calculated = await calculatedByUniver(await host.toBytes());
    const anew = await costed(scenarios[name]!);
    expect(await figuresOf(host, resultSheets, calculated)).toEqual(
      await figuresOf(anew.host, resultSheets),
    );
  });
});
