/** @jest-environment jsdom */
import "./browserGlobals";
import { screen, within } from "@testing-library/react";
import type { Assessment } from "../../src/domain/assessment";
import { clustersSheet } from "../../src/sheets/clusters";
import { phasesSheet } from "../../src/sheets/phases";
import { FileLiveHost } from "./fileLiveHost";
import { hostWith, openPane } from "./openPane";
import { threeClusters } from "./threeClusters";

const clusters = { description: clustersSheet, lines: [], rows: threeClusters.clusters };
const phases = { description: phasesSheet, lines: [], rows: threeClusters.assessments };
const item = (name: string) =>
  screen.getAllByRole("listitem").find(({ textContent }) => textContent?.startsWith(name))!;

describe("an empty workbook", () => {
  test("is filled with the worked example, which is called constructed", async () => {
    const { press } = await openPane();
    expect(screen.getByText(/constructed country, not the Ministry’s data/)).toBeTruthy();
    await press("Make the worked example");
    await screen.findByText("2,523 schools, 225 clusters and phases for 3 terms.");
    expect(screen.getByText("Constructed example, not the Ministry's data")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Go on to Allocate" })).toBeTruthy();
  });

  test("gets empty templates, and then says which table to fill first", async () => {
    const { press, host } = await openPane();
    await press("Add empty templates");
    await screen.findByText(/The Clusters table has no rows yet/);
    expect(host.written[0]).toEqual([
      "Policy",
      "Clusters",
      "Phases",
      "Schools",
      "Services",
      "Overrides",
      "Hosts",
      "Costs",
      "Decisions",
    ]);
  });
});

describe("a workbook that lacks something", () => {
  test("names what is missing, with the button that adds it", async () => {
    const host = new FileLiveHost();
    await host.change(clusters);
    const { press } = await openPane({ host });
    expect(screen.getByText(/Still missing: Phases/)).toBeTruthy();
    expect(
      within(item("Phases")).getByRole("button", { name: "Add the Phases sheet" }),
    ).toBeTruthy();
    await press("Add the Policy sheet");
    await within(item("Policy")).findByText(/35 rows/);
    expect(host.written).toEqual([["Policy"]]);
  });

  test("offers no example over sheets that are there", async () => {
    await openPane({ host: await hostWith(threeClusters) });
    expect(screen.queryByRole("button", { name: /example|templates/ })).toBeNull();
  });
});

describe("a workbook with something wrong", () => {
  const wrong = {
    ...phases,
    rows: [{ ...threeClusters.assessments[0]!, phase: "Somewhere" } as unknown as Assessment],
  };

  test("lists it as a sentence and goes to its cell", async () => {
    const host = await hostWith(threeClusters);
    await host.change(wrong);
    const { press } = await openPane({ host });
    expect(screen.getByText(/"Somewhere" is not one of the 5 choices/)).toBeTruthy();
    expect(screen.getByText(/^1 problem to put right/)).toBeTruthy();
    await press(/^Go to cell E\d+ on Phases/);
    expect(host.gone).toEqual([
      expect.objectContaining({ sheet: "Phases", column: "Phase", address: expect.any(String) }),
    ]);
  });

  test("follows when it is put right in the sheet", async () => {
    const host = await hostWith(threeClusters);
    await host.change(wrong);
    await openPane({ host });
    await host.change(phases);
    await screen.findByText("Everything an allocation needs is here.");
  });
});

test("goes to the sheet of a table", async () => {
  const { press, host } = await openPane({ host: await hostWith(threeClusters) });
  await press("Go to the sheet Schools");
  expect(host.gone).toEqual([{ sheet: "Schools", address: "A1" }]);
});
