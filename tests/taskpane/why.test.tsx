/** @jest-environment jsdom */
import "./browserGlobals";
import { screen } from "@testing-library/react";
import type { TableRow } from "../../src/hosts/LiveHost";
import { exampleHost, hostWith, openPane } from "./openPane";
import { threeClusters } from "./threeClusters";

const openWhy = async () => openPane({ host: await hostWith(threeClusters), at: "why" });
const box = () => screen.getByRole("combobox", { name: "Cluster or school" });
const cluster = (name: string | RegExp) => screen.findByRole("heading", { level: 2, name });
const row = (table: string, cells: readonly [string, string | number][]) => ({
  sheet: "Some sheet",
  address: "A5",
  rows: 1,
  columns: 1,
  tableRow: { table, row: 5, cells: new Map(cells) } satisfies TableRow,
});

describe("asking why", () => {
  test("answers without a run having been made or anything written", async () => {
    const { user, host } = await openWhy();
    const before = host.written.length;
    await user.type(box(), "otak");
    await user.keyboard("{Enter}");
    await cluster("Ōtākou");
    expect(screen.getByText(/^Ōtākou gets 2 roles, all it could claim\./)).toBeTruthy();
    expect(screen.getByRole("heading", { name: "How it came to that" })).toBeTruthy();
    expect(screen.getByText(/more students would bring another role\./)).toBeTruthy();
    expect(screen.getByText(/students fewer would lose a role\./)).toBeTruthy();
    expect(host.written.length).toBe(before);
  });

  test("says for a cluster without roles what would have to change", async () => {
    const { user } = await openPane({ host: await exampleHost(), at: "why" });
    await user.type(box(), "Example Cluster 015");
    await user.keyboard("{Enter}");
    await cluster(/^Example Cluster 015/);
    expect(screen.getByRole("heading", { name: "What would have to change" })).toBeTruthy();
  });

  test("finds a school, and says which cluster it belongs to", async () => {
    const { user } = await openWhy();
    await user.type(box(), "maunga school");
    await user.click(screen.getByRole("option", { name: /Maunga School/ }));
    await cluster("Maunga");
    expect(screen.getByText(/^Maunga School belongs to this cluster/)).toBeTruthy();
  });

  test("says of a school in no cluster that it has no part", async () => {
    const { user } = await openWhy();
    await user.type(box(), "motu");
    await user.keyboard("{Enter}");
    await screen.findByText(/^Motu School belongs to no cluster/);
  });

  test("offers choices to the arrow keys, and closes on Escape", async () => {
    const { user } = await openWhy();
    await user.click(box());
    await user.keyboard("{ArrowDown}");
    const active = box().getAttribute("aria-activedescendant");
    expect(document.getElementById(active!)?.textContent).toMatch(/^Ōtākou/);
    await user.keyboard("{Escape}");
    expect(box().getAttribute("aria-expanded")).toBe("false");
  });
});

describe("the selection in the sheet", () => {
  test.each([
    ["Clusters", [["Community of Learning: ID", 3]]],
    [
      "Schools",
      [
        ["Number", 11],
        ["Cluster", "3"],
      ],
    ],
    [
      "Allocation",
      [
        ["Roles", 1],
        ["Cluster number", 3],
      ],
    ],
    ["A table of my own", [["cluster NUMBER", " 3 "]]],
  ] as const)("is followed in %s", async (table, cells) => {
    const { host } = await openWhy();
    host.select(row(table, cells as unknown as [string, string | number][]));
    await cluster("Maunga");
  });

  test("made before the screen is shown is followed, wherever the screen is opened from", async () => {
    const host = await hostWith(threeClusters);
    host.select(row("Clusters", [["Cluster number", 3]]));
    const { goTo } = await openPane({ host, at: "why" });
    await cluster("Maunga");
    await goTo("Policy");
    host.select({ ...row("Clusters", [["Cluster number", 1]]), address: "A3" });
    window.location.hash = "#why";
    await cluster("Awa");
  });

  test("does not take away a cluster that was picked after it, nor one a button asks about", async () => {
    const { host, user, goTo, press } = await openWhy();
    host.select(row("Clusters", [["Cluster number", 3]]));
    await cluster("Maunga");
    await user.type(box(), "otak{Enter}");
    await cluster("Ōtākou");
    await goTo("Policy");
    await goTo("Why");
    await cluster("Ōtākou");
    await goTo("Allocate");
    host.select({ ...row("Clusters", [["Cluster number", 3]]), address: "A6" });
    await press("Allocate");
    await press(/^Awa/);
    await cluster("Awa");
  });

  test("is not followed once that is switched off", async () => {
    const { host, user } = await openWhy();
    await user.click(screen.getByRole("switch", { name: "Follow the selection in the sheet" }));
    host.select(row("Clusters", [["Cluster number", 3]]));
    await user.type(box(), "awa{Enter}");
    await cluster("Awa");
  });

  test("that names no cluster leaves the answer as it is", async () => {
    const { host } = await openWhy();
    host.select(row("Clusters", [["Cluster number", 3]]));
    await cluster("Maunga");
    host.select(row("Schools", [["Number", 1]]));
    await cluster("Maunga");
  });

  test("of a cluster that is not in the table is said to be unknown", async () => {
    const { host } = await openWhy();
    host.select(row("Clusters", [["Cluster number", 99]]));
    await screen.findByText("There is no cluster 99 in the Clusters table.");
  });
});
