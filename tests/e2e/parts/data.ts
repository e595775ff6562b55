import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fillAll, resaved } from "../../actions/returnFiles";
import { parseXml } from "../../../src/hosts/xlsx/package/parseXml";
import { localName } from "../../../src/hosts/xlsx/package/xml";
import { shapesOf } from "../../../src/hosts/xlsx/write/shapesOf";
import { texts } from "../../hosts/xlsx/unzip";
import { openExample, opening, type OpenWorkbench } from "../session";
import { openBytes, paneOf, rowsOf, savedBytes, type Door } from "../workbench";

export function data(): void {
  let open: OpenWorkbench;
  const folder = mkdtempSync(join(tmpdir(), "lsc-data-"));

  beforeAll(async () => {
    open = await openExample();
  }, opening);

  afterAll(async () => {
    rmSync(folder, { recursive: true });
  });

  const showScreen = (name: string) => open.pane.getByRole("tab", { name }).click();
  const button = (name: string) => open.pane.getByRole("button", { name, exact: true });

  test("returns made in the pane, filled elsewhere and collected there, move the rollout on a term", async () => {
    await showScreen("Data");
    await open.pane.getByRole("textbox", { name: "School term" }).fill("2019 Term 2");
    await open.pane.getByRole("combobox", { name: "For" }).selectOption("Canterbury");
    await button("Make the returns").click();
    const download = open.page.waitForEvent("download");
    await open.pane.getByRole("link", { name: "LSC return 2019 Term 2 Canterbury.xlsx" }).click();
    const made = join(folder, "made.xlsx");
    await (await download).saveAs(made);
    const asNew = open.page.waitForEvent("download");
    await button("Open LSC return 2019 Term 2 Canterbury.xlsx as a new workbook").click();
    const opened = join(folder, "opened.xlsx");
    await (await asNew).saveAs(opened);
    expect(readFileSync(opened).equals(readFileSync(made))).toBe(true);
    const returned = join(folder, "canterbury.xlsx");
    writeFileSync(
      returned,
      await resaved(new Uint8Array(readFileSync(made)), (book) => fillAll(book)),
    );
    await open.pane.getByLabel("Returned files").setInputFiles(returned);
    await open.pane.getByText("26 clusters to be taken over.").waitFor();
    await open.picture("6-collect");
    await button("Collect").click();
    await open.pane.getByText(/^Took over 26 rows of Phases/).waitFor();
    const rows = (await rowsOf(open.page, "Phases")).filter(({ Term }) => Term === "2019 Term 2");
    expect(rows).toHaveLength(26);
    expect(rows[0]).toMatchObject({ Region: "Canterbury", "Sent by": "Mere Tane" });
    await showScreen("Rollout");
    await open.pane.getByText(/^As at 14 Jun 2019, 2019 Term 2/).waitFor();
    await open.picture("7-rollout");
  });

  test("the rollout of December 2018 has the published clusters, on the sheet as in the pane", async () => {
    await showScreen("Rollout");
    await open.pane
      .getByRole("combobox", { name: "As at the end of" })
      .selectOption({ label: "2018 Term 4, 14 Dec 2018" });
    await open.pane.getByText(/^As at 14 Dec 2018/).waitFor();
    await button("Write the rollout to sheets").click();
    await open.pane.getByText(/^Wrote 3 sheets/).waitFor();
    const [country] = await rowsOf(open.page, "Rollout");
    expect(country).toMatchObject({ Measure: "Clusters", Region: "New Zealand", Total: 203 });
  });

  /** The text alternatives of the maps in a file. */
  const mapsIn = (saved: Uint8Array): string[] =>
    [...texts(saved)]
      .filter(([path]) => path.startsWith("xl/drawings/drawing"))
      .flatMap(([path, text]) => shapesOf(parseXml(text, path).root))
      .filter(({ name, shape }) => name === "LSC Rollout map" && localName(shape) === "grpSp")
      .map(({ words }) => words);

  test("the saved file has the map with its text alternative, and once when it is opened and written again", async () => {
    await open.page
      .getByText("1 chart and 1 drawing are not drawn here; the saved file has them.")
      .waitFor();
    const first = await savedBytes(open.page);
    const december = /Clusters by region and phase as at 14 Dec 2018.* Tai Tokerau: \d+ \(/;
    expect(mapsIn(first)).toEqual([expect.stringMatching(december)]);
    await openBytes(open.page, first, "rollout.xlsx");
    const pane = await paneOf(open.page);
    await pane.getByRole("tab", { name: "Rollout" }).click();
    await pane.getByRole("button", { name: "Write the rollout to sheets" }).click();
    await pane.getByText(/^Wrote 3 sheets/).waitFor();
    const june = /Clusters by region and phase as at 14 Jun 2019/;
    expect(mapsIn(await savedBytes(open.page))).toEqual([expect.stringMatching(june)]);
    await open.page.evaluate(() => (window as unknown as Door).workbench.grid.undo());
    expect(mapsIn(await savedBytes(open.page))).toEqual([expect.stringMatching(december)]);
  });

  test("a directory is shown before it is imported, and a second one closes what it lacks", async () => {
    const headings =
      "School Number,School Name,Urban Area,School Type,Definition,Authority,Education Region,Community of Learning: ID,Community of Learning: Name,Longitude,Latitude,Decile,Total School Roll,European / Pakeha,Maori,Pasifika";
    const school = (number: number, students: number) =>
      `${number},School ${number},Rural Area,Full Primary,Not Applicable,State,Waikato,7,Awa,175.${number},-37.${number},5,${students},90,20,10`;
    const files = [
      ["first.csv", [school(11, 120), school(12, 80)]],
      ["second.csv", [school(11, 131)]],
    ] as const;
    await open.page.getByRole("button", { name: "New" }).click();
    const discard = open.page.getByRole("button", { name: /Discard/ });
    await discard.click({ timeout: 5000 }).catch(() => undefined); // Asked where something was changed.
    await open.page.waitForFunction(() => document.querySelector("iframe") !== null);
    const frame = await (await open.page.waitForSelector("iframe")).contentFrame();
    await frame!.getByRole("tab", { name: "Data" }).click();
    for (const [name, rows] of files) {
      writeFileSync(join(folder, name), [headings, ...rows].join("\n"));
      await frame!.getByLabel("Files to import").setInputFiles(join(folder, name));
      const preview = frame!.getByRole("region", { name: "What the import would do" });
      await preview.waitFor();
      if (name === "second.csv")
        await frame!.getByRole("checkbox", { name: "Mark them closed all the same" }).check();
      await frame!.getByRole("button", { name: "Import", exact: true }).click();
      await preview.waitFor({ state: "detached" });
    }
    const rows = await rowsOf(open.page, "Schools");
    expect(rows.map((row) => [row["School number"], row["Students"], row["Status"]])).toEqual([
      [11, 131, expect.anything()],
      [12, 80, "Closed"],
    ]);
  });
}
