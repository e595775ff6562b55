import { sweepPlan } from "../../../src/actions/sweepPlan";
import { SweepRun } from "../../../src/engine/sensitivity/SweepRun";
import { valueOf } from "../../actions/tables";
import { allocationAt } from "../../seeds/exampleAllocation";
import { opening, openScratch, scratch, type OpenWorkbench } from "../session";
import { typeInto, valuesOf } from "../workbench";

export function sensitivity(): void {
  let open: OpenWorkbench;

  beforeAll(async () => {
    open = await openScratch();
  }, opening);

  const headingOf = async (row: number): Promise<string> =>
    String((await valuesOf(open.page, scratch, { row, column: 1, rows: 1, columns: 1 }))[0]![0]);

  /** Waits until the heading over the shares tells of some number of draws; answers with what it says. */
  async function headingLike(row: number, pattern: RegExp): Promise<string> {
    let heading = "";
    for (let tries = 0; tries < 600; tries++) {
      heading = await headingOf(row);
      if (pattern.test(heading)) return heading;
      await open.page.waitForTimeout(50);
    }
    expect(heading).toMatch(pattern);
    return heading;
  }

  const formula = (draws: number) => `=LSC.SENSITIVITY(Clusters[#All],,,Phases[#All],${draws})`;

  test("LSC.SENSITIVITY in a cell shows more draws as they come, and what it shows last is what Node finds", async () => {
    await typeInto(open.page, scratch, { row: 0, column: 0 }, formula(100_000));
    const first = await headingLike(0, /^Share of [\d,]+ draws with a role$/);
    expect(first).not.toContain("100,000");
    await headingLike(0, /^Share of 100,000 draws with a role$/);
    const cells = await valuesOf(open.page, scratch, { row: 0, column: 0, rows: 226, columns: 5 });
    expect(cells[0]).toEqual([
      "Roles now",
      "Share of 100,000 draws with a role",
      "Least roles",
      "Median roles",
      "Most roles",
    ]);
    const { allocation, clusters } = inNode(100_000);
    expect(cells.slice(1)).toEqual(
      clusters.map(({ withRole, least, median, most }, row) => [
        allocation.decisions[row]!.roles,
        withRole / 100_000,
        least,
        median,
        most,
      ]),
    );
  });

  /** The same draws of the example, in this process. */
  function inNode(draws: number) {
    const allocation = allocationAt("2018-12-31");
    const chosen = { draws, seed: 1, way: "Monte Carlo", ranges: new Map() } as const;
    const plan = valueOf(sweepPlan(allocation.input, chosen));
    const present = Float64Array.from(allocation.decisions, ({ roles }) => roles);
    const run = new SweepRun(allocation.input, present, plan);
    run.advance(draws);
    return { allocation, clusters: run.result().clusters! };
  }

  test("a formula that is deleted while it draws is answered no longer", async () => {
    const { page } = open;
    await typeInto(page, scratch, { row: 300, column: 0 }, formula(1_000_000));
    await headingLike(300, /^Share of [\d,]+ draws with a role$/);
    await typeInto(page, scratch, { row: 300, column: 0 }, "gone");
    await page.waitForTimeout(2000);
    expect(await headingOf(300)).toBe("");
  });

  test("the pane draws while it answers, is cancelled at once, and then finds and writes", async () => {
    const { pane, page, complaints, outside } = open;
    await pane.getByRole("tab", { name: "Sensitivity" }).click();
    const draws = pane.getByRole("textbox", { name: "Draws" });
    await draws.fill("1,000,000");
    await pane.getByRole("button", { name: "Draw 1,000,000 times" }).click();
    await pane.getByRole("button", { name: "Cancel" }).click();
    const start = Date.now();
    await pane.getByText("Stopped as you asked.").waitFor();
    process.stderr.write(
      `The pane said that it had stopped ${Date.now() - start} ms after Cancel.\n`,
    );
    await draws.fill("1,000");
    await pane.getByRole("button", { name: "Draw 1,000 times" }).click();
    await pane
      .getByText(/of 124 clusters with roles have one in every draw/)
      .first()
      .waitFor();
    await open.picture("sensitivity");
    await pane.getByRole("button", { name: "Write this to sheets" }).click();
    await pane.getByRole("button", { name: "Go to the sheet SensitivityRules" }).waitFor();
    await pane.getByRole("button", { name: "Go to the sheet Sensitivity", exact: true }).click();
    const [title] = await valuesOf(page, "Sensitivity", { row: 0, column: 0, rows: 1, columns: 1 });
    expect(title).toEqual(["How sure each cluster's roles are"]);
    await open.picture("sensitivity-sheet");
    expect(complaints).toEqual([]);
    expect(outside).toEqual([]);
  });
}
