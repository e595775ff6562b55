/** @jest-environment jsdom */
import "./browserGlobals";
import { screen, waitFor, within } from "@testing-library/react";
import { clustersSheet } from "../../src/sheets/clusters";
import { overridesSheet } from "../../src/sheets/overrides";
import { allocationSheet } from "../../src/sheets/allocation";
import { canBePressed, exampleHost, figuresOf, hostWith, openPane } from "./openPane";
import { threeClusters } from "./threeClusters";

const headline = (text: RegExp) => screen.findByText(text, { selector: "p" });
const shownClusters = () =>
  within(screen.getByRole("region", { name: "Clusters" }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

async function allocated() {
  const pane = await openPane({ host: await hostWith(threeClusters), at: "allocate" });
  await pane.press("Allocate");
  await headline(/^5 roles to 3 of 3 clusters/);
  return pane;
}

describe("allocating the worked example", () => {
  test("gives the published figures, beside them, and every cluster", async () => {
    const { press, host, user } = await openPane({ host: await exampleHost(), at: "allocate" });
    await press("Allocate");
    await headline(/^623 roles to 124 of 203 clusters at 1 role per 483 students/);
    await screen.findByText("Published 2019");
    expect(
      [
        "Roles",
        "Clusters with roles",
        "Schools and kura",
        "Rural schools",
        "Māori medium kura",
        "Students",
        "Māori students",
        "Pacific students",
      ].map(figuresOf),
    ).toEqual(
      ["623", "124", "1,052", "350", "28", "300,750", "89,694", "34,701"].map((value) => [
        value,
        value,
      ]),
    );
    expect(host.written.at(-1)).toEqual(["Allocation", "Reasons", "Coverage"]);
    expect(screen.getByText("25 of 225 clusters")).toBeTruthy();
    await press("Show 25 more");
    expect(shownClusters().length).toBe(50);
    await user.click(screen.getByRole("checkbox", { name: "Only clusters with roles" }));
    await screen.findByText("25 of 124 clusters");
  });

  test("with dollars as the limit says what they buy, and compares with nothing published", async () => {
    const { press, user, goTo } = await openPane({ host: await exampleHost(), at: "policy" });
    const field = await screen.findByRole("textbox", { name: "Dollars as the limit ($)" });
    await user.type(field, "$217m");
    await goTo("Allocate");
    await press("Allocate");
    await screen.findByText(/· 780 roles, as many as \$217,000,000 buys: \$\d+,\d+,\d+ used/);
    await headline(/^780 roles to /);
    expect(screen.queryByText("Published 2019")).toBeNull();
  });

  test("puts no published figures beside data that is not the example's", async () => {
    await allocated();
    expect(screen.queryByText("Published 2019")).toBeNull();
    expect(figuresOf("Students")).toEqual(["2,500", "2,500"]);
  });
});

describe("the list of clusters", () => {
  test("is searched whatever the macrons and the case", async () => {
    const { user } = await allocated();
    await user.type(screen.getByRole("searchbox", { name: "Find a cluster" }), "OTAKOU");
    await screen.findByText("1 of 1 cluster");
    expect(shownClusters()[0]).toMatch(/^Ōtākou/);
  });

  test("says so where nothing is found", async () => {
    const { user } = await allocated();
    await user.type(screen.getByRole("searchbox", { name: "Find a cluster" }), "xyz");
    await screen.findByText(/No cluster is called that/);
  });

  test("is filtered by region and put in another order", async () => {
    const { user } = await allocated();
    await user.selectOptions(screen.getByRole("combobox", { name: "Region" }), "Waikato");
    await user.selectOptions(screen.getByRole("combobox", { name: "Order" }), "By name");
    await screen.findByText("2 of 2 clusters");
    expect(shownClusters().map((text) => text?.slice(0, 3))).toEqual(["Awa", "Mau"]);
  });

  test("leads to the reason of a cluster, and the focus to its heading", async () => {
    const { press } = await allocated();
    await press(/^Maunga/);
    await screen.findByRole("heading", { name: "Maunga" });
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
  });
});

describe("a result", () => {
  test("stays, and says when a sheet it rests on was changed since", async () => {
    const { host } = await allocated();
    await host.change({ description: clustersSheet, lines: [], rows: threeClusters.clusters });
    await screen.findByText(/^Out of date/);
    expect(screen.getByText(/^5 roles to 3 of 3 clusters/, { selector: "p" })).toBeTruthy();
  });

  test("that is out of date is said to be on every screen that shows or costs its roles", async () => {
    const { host, goTo } = await allocated();
    const note = /^Out of date: the sheet Allocation has other roles for 1 cluster than/;
    await goTo("Why");
    expect(screen.queryByText(note)).toBeNull();
    const clusters = threeClusters.clusters.map((each) =>
      each.number === "2" ? { ...each, students: 9000 } : each,
    );
    await host.change({ description: clustersSheet, lines: [], rows: clusters });
    await screen.findByText(note);
    await goTo("Start");
    await screen.findByText(note);
    await goTo("Money");
    await screen.findByText(note);
  });

  test("is not out of date because its own sheet was changed", async () => {
    const { host } = await allocated();
    await host.change({ description: allocationSheet, lines: [], rows: [] });
    expect(screen.queryByText(/^Out of date/)).toBeNull();
  });

  test("is not out of date because of a sheet that it did not read", async () => {
    const { host } = await allocated();
    host.type("My notes");
    expect(screen.queryByText(/^Out of date/)).toBeNull();
    // Nor by the reading that follows, which is over when something else is known.
    await host.change({ description: overridesSheet, lines: [], rows: [] });
    await screen.findByText(/^Out of date/);
  });

  test("leads to the sheets it was written to", async () => {
    const { press, host } = await allocated();
    await press("Go to the sheet Coverage");
    expect(host.gone).toEqual([{ sheet: "Coverage", address: "A1" }]);
  });

  test("is drawn by region, and said in words", async () => {
    await allocated();
    expect(
      screen.getByRole("img", { name: /^Roles by region:/ }).getAttribute("aria-label"),
    ).toMatch(/Waikato 3, .*Otago, Southland 2\.$/);
  });
});

describe("a run that would replace another result", () => {
  async function asked() {
    const pane = await allocated();
    await pane.host.change({
      description: clustersSheet,
      lines: [],
      rows: threeClusters.clusters.map((each) => ({ ...each, students: each.students + 1000 })),
    });
    await screen.findByText(/^Out of date/);
    await pane.press("Allocate again");
    await screen.findByRole("region", { name: "What would change" });
    return pane;
  }

  test("says first who would gain and lose, and writes nothing before the answer", async () => {
    const { host, press } = await asked();
    expect(host.written).toHaveLength(2);
    await press("Replace the sheets");
    await headline(/^11 roles to 3 of 3 clusters/);
    expect(host.written.at(-1)).toEqual(["Allocation", "Reasons", "Coverage"]);
    expect(screen.queryByRole("region", { name: "What would change" })).toBeNull();
  });

  test("leaves the sheets as they are where the answer is no", async () => {
    const { host, press } = await asked();
    await press("Keep them as they are");
    expect(screen.queryByRole("region", { name: "What would change" })).toBeNull();
    expect(host.written).toHaveLength(2);
    await screen.findByRole("button", { name: "Allocate again" });
  });

  test("is done without a question where nobody would gain or lose", async () => {
    const { host, press } = await allocated();
    await press("Allocate again");
    await waitFor(() => expect(host.written).toHaveLength(3));
  });
});

test("a result that was taken back on the sheet is not shown as if it stood there", async () => {
  const { host } = await allocated();
  await waitFor(() =>
    expect(canBePressed(screen.getByRole("button", { name: "Allocate again" }))).toBe(true),
  );
  await host.change({
    description: allocationSheet,
    lines: [],
    rows: threeClusters.clusters.map(({ number, name, region, students, schools }) => ({
      clusterNumber: number,
      clusterName: name,
      region,
      students,
      schools,
      roles: 0,
      why: "As before.",
    })),
  });
  await screen.findByText(/^Taken back or changed: the sheet Allocation holds other roles/);
});

describe("what a run was refused for", () => {
  async function refused() {
    const pane = await openPane({
      host: await hostWith({ ...threeClusters, clusters: [] }),
      at: "allocate",
    });
    await pane.press("Allocate");
    await within(await screen.findByRole("alert")).findByText(/The Clusters table has no rows/);
    return pane;
  }

  test("is marked as of before once the workbook is changed", async () => {
    const { host } = await refused();
    expect(screen.queryByText(/^Found before the workbook was changed/)).toBeNull();
    await host.change({ description: clustersSheet, lines: [], rows: threeClusters.clusters });
    await screen.findByText(/^Found before the workbook was changed/);
  });

  test("does not follow to another screen", async () => {
    const { goTo } = await refused();
    await goTo("Policy");
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  });
});

describe("a run that takes long", () => {
  test("shows what is being done after half a second, and can be stopped", async () => {
    const host = await hostWith(threeClusters);
    host.holds = true;
    const { press } = await openPane({ host, at: "allocate" });
    await press("Allocate");
    expect(screen.queryByRole("button", { name: "Cancel" })).toBeNull();
    await screen.findByRole("progressbar", { name: "Writing the sheets" });
    expect(canBePressed(screen.getByRole("button", { name: "Allocate" }))).toBe(false);
    await press("Cancel");
    host.release();
    await screen.findByText("Stopped as you asked. The workbook is as it was.");
    expect(host.written).toEqual([expect.arrayContaining(["Clusters"])]);
    await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull());
  });
});

test("a workbook that cannot be allocated says so, with the way to the reasons", async () => {
  const host = await hostWith({ ...threeClusters, clusters: [] });
  const { press } = await openPane({ host, at: "allocate" });
  await screen.findByText(/stands in the way/);
  await press("Allocate");
  await screen.findByRole("alert");
  await press("See what");
  await screen.findByRole("heading", { name: "What this workbook holds" });
});
