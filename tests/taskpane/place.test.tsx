/** @jest-environment jsdom */
import "./browserGlobals";
import { screen, waitFor, within } from "@testing-library/react";
import type { WorkbookData } from "../../src/actions/createWorkbook";
import type { Cluster } from "../../src/domain/cluster";
import type { School } from "../../src/domain/school";
import { phasesSheet } from "../../src/sheets/phases";
import { schoolsSheet } from "../../src/sheets/schools";
import { canBePressed, allocatedHostWith, hostWith, openPane } from "./openPane";

const coast: Cluster = {
  number: "1",
  name: "Coast",
  region: "Otago, Southland",
  students: 1000,
  schools: 3,
  ruralSchools: 0,
  maoriStudents: 200,
  pacificStudents: 50,
  maoriMediumKura: 0,
};

const school = (number: string, name: string, students: number, north: number): School => ({
  number,
  name,
  region: coast.region,
  clusterNumber: coast.number,
  students,
  maoriStudents: 0,
  pacificStudents: 0,
  rural: false,
  maoriMedium: false,
  latitude: -45.9 + north,
  longitude: 170.5,
});

/** A cluster of two LSCs: 20 half-days for three schools on a line, 11 km from each to the next. */
const coastData: WorkbookData = {
  clusters: [coast],
  schools: [
    school("21", "Harbour School", 600, 0),
    school("22", "Point School", 300, 0.1),
    school("23", "Bay School", 100, 0.2),
  ],
  assessments: [
    { clusterNumber: "1", term: "2018 Term 4", assessedOn: "2018-12-31", phase: "Implementation" },
  ],
  services: [],
  papers: [],
  about: "A made-up cluster",
};

const allocated = () => allocatedHostWith(coastData);

async function openCluster() {
  const host = await allocated();
  const opened = await openPane({ host, at: "place" });
  await screen.findByText(/^2 LSCs of 1 cluster on 3 schools/);
  await opened.user.type(screen.getByRole("combobox", { name: "Cluster or school" }), "Bay{Enter}");
  await screen.findByText(/of travel a week, in straight lines\.$/);
  return opened;
}

const halfDaysOf = (name: string) => screen.getByLabelText(`Half-days a week of ${name}`);
const basedAt = (name: string) => screen.getByLabelText(`LSCs based at ${name}`);
const rowOf = (name: RegExp) => screen.getByRole("rowheader", { name }).closest("tr")!;

test("before roles are allocated it says so, and leads there", async () => {
  const { press } = await openPane({ host: await hostWith(coastData), at: "place" });
  await screen.findByText(/no Allocation sheet/);
  await press("Allocate first");
  await screen.findByRole("heading", { level: 1, name: "Allocate roles" });
});

test("a cluster stands in a table and on a map with its travel and the proof", async () => {
  await openCluster();
  expect(halfDaysOf("Harbour School")).toHaveProperty("value", "12");
  expect(halfDaysOf("Point School")).toHaveProperty("value", "6");
  expect(halfDaysOf("Bay School")).toHaveProperty("value", "2");
  // Two half-days away at two schools, 11.1 km off: two return trips, and four by half-days.
  screen.getByText(/^44\.4 km of travel a week/);
  screen.getByText(
    /chosen by 89\.0 km a week if each half-day were a trip, lower bound 89\.0 km: proved/,
  );
  const map = screen.getByRole("img", { name: /^Map of 3 schools\. LSCs are based at/ });
  expect(map.getAttribute("aria-label")).toMatch(/Harbour School \(1 LSC\) and Point School \(1/);
  expect(rowOf(/Bay School/).textContent).toMatch(/LSC 2 .*\(11\.1 km\)/);
  expect(screen.queryByText("Changed by hand")).toBeNull();
});

test("a locked host is placed anew at once, and says what it does to the travel", async () => {
  const { user } = await openCluster();
  await user.selectOptions(basedAt("Bay School"), "1 or more");
  await screen.findByText(/^Your changes make the travel .* km a week longer: 44\.4 km before/);
  screen.getByText("Bay School: at least 1 LSC is based there.");
  expect(rowOf(/Bay School/).textContent).toMatch(/\(host\)/);
  await user.click(screen.getByRole("button", { name: "Drop the changes" }));
  await screen.findByText(/^44\.4 km of travel a week/);
  expect(screen.queryByText("Changed by hand")).toBeNull();
});

test("half-days by hand are checked and priced; emptied, they are computed again", async () => {
  const { user } = await openCluster();
  const bay = halfDaysOf("Bay School");
  await user.clear(bay);
  await user.type(bay, "8");
  await waitFor(() => expect(halfDaysOf("Harbour School")).toHaveProperty("value", "8"));
  expect(halfDaysOf("Point School")).toHaveProperty("value", "4");
  for (const [name, text] of [
    ["Harbour School", "9"],
    ["Point School", "9"],
  ] as const) {
    await user.clear(halfDaysOf(name));
    await user.type(halfDaysOf(name), text);
  }
  await screen.findByText(
    "These schools cannot be placed like this. Below stands what could be last.",
  );
  await screen.findByText(/half-days set by hand add up to 26; the roles have 20/);
  expect(canBePressed(screen.getByRole("button", { name: "Keep on the sheet Hosts" }))).toBe(false);
  await user.clear(halfDaysOf("Harbour School"));
  await user.tab();
  await screen.findByText(/of travel a week/);
  expect(halfDaysOf("Harbour School")).toHaveProperty("value", "3");
});

test("a dot of the map leads to its row", async () => {
  const { user, container } = await openCluster();
  const dot = [...container.querySelectorAll("circle")].find(
    ({ textContent }) => textContent === "Point School",
  );
  await user.click(dot!);
  expect(document.activeElement).toBe(halfDaysOf("Point School"));
});

test("decisions are kept with a reason and a name on the sheet Hosts, and hold from then on", async () => {
  const { user, press, host } = await openCluster();
  await user.selectOptions(basedAt("Bay School"), "1 or more");
  await press("Keep on the sheet Hosts");
  await screen.findByText("Say why: it stands with the decision.");
  await screen.findByText("Say who decided.");
  await user.type(screen.getByRole("textbox", { name: "Reason" }), "It has a room");
  await user.type(screen.getByRole("textbox", { name: "Decided by" }), "A. Person");
  await press("Keep on the sheet Hosts");
  await screen.findByText(/^Kept 1 decision on the sheet Hosts\./);
  expect(host.written.at(-1)).toEqual(["Hosts"]);
  await waitFor(() => expect(screen.queryByText("Changed by hand")).toBeNull());
  expect(basedAt("Bay School")).toHaveProperty("value", "1");
});

test("another school may employ the LSCs based at a host", async () => {
  const { user } = await openCluster();
  const [harbour] = screen.getAllByRole("combobox", { name: /^Employing school/ });
  await user.selectOptions(harbour!, "Bay School");
  await screen.findByText("Harbour School: Bay School employs.");
});

test("all clusters are placed and written to three sheets", async () => {
  const { press, host } = await openPane({ host: await allocated(), at: "place" });
  await press("Place the cluster");
  await screen.findByText("2 LSCs of 1 cluster placed, each proved the least by half-days.", {
    selector: "p",
  });
  expect(host.written.at(-1)).toEqual(["Placement", "Travel", "PlacedClusters"]);
  within(screen.getByRole("group", { name: "Written to" })).getByText("Placement");
});

test("the cluster's page is a sheet to print and a file to send, once changes are kept", async () => {
  const { user, press, host } = await openCluster();
  await user.selectOptions(basedAt("Bay School"), "nobody");
  await screen.findByText(/Keep or drop your changes first/);
  expect(canBePressed(screen.getByRole("button", { name: "Make a sheet to print" }))).toBe(false);
  await press("Drop the changes");
  await press("Make a sheet to print");
  await screen.findByText(/^Wrote the sheet Cluster page/);
  expect(host.written.at(-1)).toEqual(["ClusterPage"]);
  await press("Make a file to send");
  const link = await screen.findByRole("link", { name: "Save LSCs of cluster 1.xlsx" });
  expect(link.getAttribute("download")).toBe("LSCs of cluster 1.xlsx");
});

test("a file of a cluster's page stays while the workbook changes elsewhere, and goes with what it says", async () => {
  const { press, host } = await openCluster();
  await press("Make a file to send");
  const link = () => screen.queryByRole("link", { name: "Save LSCs of cluster 1.xlsx" });
  await waitFor(() => expect(link()).not.toBeNull());
  const readings = jest.spyOn(host, "readTables");
  await host.change({ description: phasesSheet, lines: [], rows: coastData.assessments });
  await waitFor(() => expect(readings.mock.calls.length).toBeGreaterThan(1));
  await Promise.all(readings.mock.results.map(({ value }) => value as Promise<unknown>));
  await new Promise((drawn) => setTimeout(drawn, 300));
  expect(link()).not.toBeNull();
  const [first, ...others] = coastData.schools;
  await host.change({
    description: schoolsSheet,
    lines: [],
    rows: [{ ...first!, name: "Haven School" }, ...others],
  });
  await waitFor(() => expect(link()).toBeNull());
});
