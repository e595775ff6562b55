/** @jest-environment jsdom */
import "./browserGlobals";
import { screen, waitFor, within } from "@testing-library/react";
import { createReturns } from "../../src/actions/createReturns";
import { openXlsx } from "../../src/hosts/xlsx/openXlsx";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsxFiles";
import { phasesSheet } from "../../src/sheets/phases";
import { readRows } from "../../src/sheets/readRows";
import { fillAll, resaved } from "../actions/returnFiles";
import { fileFrom } from "./chosenFile";
import { FileLiveHost } from "./fileLiveHost";
import { hostWith, openPane } from "./openPane";
import { threeClusters } from "./threeClusters";

const term = { year: 2019, number: 2 };

async function opened() {
  const host = await hostWith(threeClusters);
  const pane = await openPane({ host, at: "data" });
  const collect = (...files: File[]) =>
    pane.user.upload(screen.getByLabelText("Returned files"), files);
  return { ...pane, collect };
}

/** The return of Waikato as it comes back: completed by a person in another program. */
async function returned(host: FileLiveHost, by: string, name = "waikato.xlsx"): Promise<File> {
  const made = await createReturns(host, xlsxFiles, { term, regions: ["Waikato"] });
  if (!made.ok) throw new Error(made.problems[0]!.sentence);
  return fileFrom(name, await resaved(made.value[0]!.bytes, (book) => fillAll(book, by)));
}

async function phasesIn(host: FileLiveHost) {
  const [raw] = await host.readTables([phasesSheet]);
  const read = readRows(phasesSheet, raw!);
  return read.ok ? read.value.rows : [];
}

test("a file for each region is made to be saved and sent", async () => {
  const { user, press } = await opened();
  await press("Make the returns");
  await screen.findByText(/Say for which school term/);
  await user.type(screen.getByRole("textbox", { name: "School term" }), "Term 1 2019");
  await user.selectOptions(screen.getByRole("combobox", { name: "For" }), "Waikato");
  await press("Make the returns");
  const link = await screen.findByRole("link", { name: "LSC return 2019 Term 1 Waikato.xlsx" });
  expect(link.getAttribute("download")).toBe("LSC return 2019 Term 1 Waikato.xlsx");
});

test("a return that is opened is said to be one, and is not offered to be filled otherwise", async () => {
  const national = await hostWith(threeClusters);
  const made = await createReturns(national, xlsxFiles, { term, regions: ["Waikato"] });
  if (!made.ok) throw new Error(made.problems[0]!.sentence);
  const file = await openXlsx(made.value[0]!.bytes, made.value[0]!.name);
  if (!file.ok) throw new Error(file.problems[0]!.sentence);
  const { host, press } = await openPane({ host: new FileLiveHost(file.value) });
  screen.getByText("This is a return for Waikato, 2019 Term 2.");
  expect(screen.queryByRole("button", { name: /example|templates|^Add/ })).toBeNull();
  await press("Go to the sheet Return");
  expect(host.gone).toEqual([{ sheet: "Return", address: "A1" }]);
});

test("the files made stay until the workbook changes, and can be saved together or opened", async () => {
  const { host, user, press, goTo } = await opened();
  await user.type(screen.getByRole("textbox", { name: "School term" }), "Term 1 2019");
  await press("Make the returns");
  const all = await screen.findByRole("link", { name: "Save all 10 in one zip file" });
  expect(all.getAttribute("download")).toBe("LSC returns 2019 Term 1.zip");
  await goTo("Start");
  await goTo("Data");
  expect(screen.getAllByRole("link", { name: /^LSC return 2019 Term 1/ })).toHaveLength(10);
  await press("Open LSC return 2019 Term 1 Waikato.xlsx as a new workbook");
  await waitFor(() => expect(host.openedAsNew).toHaveLength(1));
  await host.change({ description: phasesSheet, lines: [], rows: await phasesIn(host) });
  await screen.findByText(/^The workbook has changed since the returns were made/);
  expect(screen.queryByRole("link", { name: /^LSC return/ })).toBeNull();
});

test("a returned file is shown first, then taken over with who sent it; again it changes nothing", async () => {
  const { host, press, collect } = await opened();
  const file = await returned(host, "Mere Tane");
  const before = host.written.length;
  await collect(file);
  await screen.findByText("2 clusters to be taken over.");
  expect(host.written).toHaveLength(before);
  await press("Collect");
  await screen.findByText(/^Took over 2 rows of Phases/);
  const added = (await phasesIn(host)).filter((row) => row.term === "2019 Term 2");
  expect(added.map(({ sentBy, fromFile }) => [sentBy, fromFile])).toEqual([
    ["Mere Tane", "waikato.xlsx"],
    ["Mere Tane", "waikato.xlsx"],
  ]);
  await waitFor(() =>
    expect(screen.getByLabelText("Returned files")).toHaveProperty("disabled", false),
  );
  await collect(file);
  await screen.findByText("All of it stands in the workbook already.");
  expect(screen.queryByRole("button", { name: "Collect" })).toBeNull();
});

test("of two returns of a region that differ a person accepts one", async () => {
  const { host, user, press, collect } = await opened();
  const first = await returned(host, "Mere Tane", "first.xlsx");
  const made = await createReturns(host, xlsxFiles, { term, regions: ["Waikato"] });
  if (!made.ok) throw new Error("no return");
  const bytes = await resaved(made.value[0]!.bytes, (book) => {
    fillAll(book, "Hone Rewi");
    book.sheets.find(({ name }) => name === "Return")!.rows[10]![14] = "Other words";
  });
  await collect(first, fileFrom("second.xlsx", bytes));
  const differs = await screen.findByRole("region", { name: "What differs for Waikato" });
  expect(within(differs).getByText("Other words")).toBeTruthy();
  await user.click(screen.getByRole("checkbox", { name: "Accept first.xlsx" }));
  await screen.findByText("2 clusters to be taken over.");
  await press("Collect");
  await screen.findByText(/^Took over 2 rows/);
});

test("a file that is no return is refused by name, and nothing is written", async () => {
  const { host, collect } = await opened();
  const before = host.written.length;
  await collect(fileFrom("notes.xlsx", new TextEncoder().encode("just text")));
  await screen.findByText("Not what was sent, so nothing of it is taken over.");
  expect(host.written).toHaveLength(before);
});
