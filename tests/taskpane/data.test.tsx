/** @jest-environment jsdom */
import "./browserGlobals";
import { screen, waitFor, within } from "@testing-library/react";
import { surveyWorkbook } from "../../src/actions/surveyWorkbook";
import { schoolsSheet } from "../../src/sheets/schools";
import { fileFrom } from "./chosenFile";
import { canBePressed, openPane } from "./openPane";

const headings =
  "School Number,School Name,Urban Area,School Type,Definition,Authority,Education Region,Community of Learning: ID,Community of Learning: Name,Longitude,Latitude,Decile,Total School Roll,European / Pakeha,Maori,Pasifika";

const school = (number: number, name: string, students: number) =>
  `${number},${name},Rural Area,Full Primary,Not Applicable,State,Waikato,7,Awa,175.${number},-37.${number},5,${students},90,20,10`;

const fileOf = (name: string, ...rows: string[]) => fileFrom(name, [headings, ...rows].join("\n"));

async function opened() {
  const pane = await openPane({ at: "data" });
  const choose = (...files: File[]) =>
    pane.user.upload(screen.getByLabelText("Files to import"), files);
  return { ...pane, choose };
}

const preview = () => screen.findByRole("region", { name: "What the import would do" });

test("a directory is shown first, and written when that is wanted", async () => {
  const { choose, press, host } = await opened();
  await choose(
    fileOf("directory.csv", school(11, "Awa School", 120), school(12, "Motu School", 80)),
  );
  expect(within(await preview()).getByText("Schools: 2 read and 2 new.")).toBeTruthy();
  expect(host.written).toEqual([]);
  await press("Import");
  await screen.findByText(/^Wrote \d sheets: .*Schools/);
  const survey = await surveyWorkbook(host);
  expect(survey.schools.map(({ name }) => name)).toEqual(["Awa School", "Motu School"]);
});

test("the same file again changes nothing, and a later one says what is different", async () => {
  const { choose, press } = await opened();
  await choose(fileOf("2018.csv", school(11, "Awa School", 120), school(12, "Motu School", 80)));
  await press("Import");
  await screen.findByText(/^Wrote/);
  await choose(fileOf("2018.csv", school(11, "Awa School", 120), school(12, "Motu School", 80)));
  await screen.findByText(/Nothing would change\.$/);
  await choose(fileOf("2019.csv", school(11, "Awa School", 131), school(13, "Roto School", 60)));
  const shown = await preview();
  await within(shown).findByText(/11 Awa School: Students 120 → 131/);
  expect(within(shown).getByText("12 Motu School")).toBeTruthy();
});

test("the field keeps the name of the file, and the preview says it", async () => {
  const { choose } = await opened();
  await choose(fileOf("directory.csv", school(11, "Awa School", 120)));
  const shown = await preview();
  expect(within(shown).getByText(/This is what directory\.csv would change:$/)).toBeTruthy();
  const { files } = screen.getByLabelText<HTMLInputElement>("Files to import");
  expect([...files!].map(({ name }) => name)).toEqual(["directory.csv"]);
});

test("where most schools would be closed, that comes first and must be confirmed", async () => {
  const { choose, press, user, host } = await opened();
  await choose(fileOf("2018.csv", school(11, "Awa School", 120), school(12, "Motu School", 80)));
  await press("Import");
  await screen.findByText(/^Wrote/);
  const before = host.written.length;
  await choose(fileOf("2019.csv", school(11, "Awa School", 131)));
  const warned = await screen.findByText(/1 of the 2 open schools .* would be marked closed/);
  expect(warned.compareDocumentPosition(await preview())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  const button = screen.getByRole("button", { name: "Import" });
  expect(canBePressed(button)).toBe(false);
  expect(host.written).toHaveLength(before);
  await user.click(screen.getByRole("checkbox", { name: "Mark them closed all the same" }));
  await press("Import");
  await waitFor(() => expect(host.written).toHaveLength(before + 1));
});

test("where a directory would replace a person's own clusters, that must be confirmed", async () => {
  const { choose, press, user, host } = await opened();
  const directory = fileOf("2018.csv", school(11, "Awa School", 120));
  await choose(directory, fileFrom("own.csv", "School number,Cluster number\n11,91\n"));
  await press("Import");
  await screen.findByText(/^Wrote/);
  const before = host.written.length;
  await choose(directory);
  await screen.findByText(/give your cluster list again together with the directory/);
  expect(canBePressed(screen.getByRole("button", { name: "Import" }))).toBe(false);
  const tick = "Replace the workbook’s clusters all the same";
  await user.click(screen.getByRole("checkbox", { name: tick }));
  await press("Import");
  await waitFor(() => expect(host.written).toHaveLength(before + 1));
});

test("where a cluster list is not whole, that must be confirmed", async () => {
  const { choose, press } = await opened();
  await choose(fileOf("2018.csv", school(11, "Awa School", 120), school(12, "Motu School", 80)));
  await press("Import");
  await screen.findByText(/^Wrote/);
  await choose(fileFrom("part.csv", "School number,Cluster number\n11,7\n"));
  await screen.findByText(/1 of the 2 schools .* would leave it, 1 of them for none/);
  expect(within(await preview()).getByText(/1 of them in no cluster any more/)).toBeTruthy();
  expect(canBePressed(screen.getByRole("button", { name: "Import" }))).toBe(false);
  screen.getByRole("checkbox", { name: "Replace the workbook’s clusters all the same" });
});

test("what was changed in the workbook since the preview is not lost: it is shown again", async () => {
  const { choose, press, host } = await opened();
  await choose(fileOf("2018.csv", school(11, "Awa School", 120)));
  await press("Import");
  await screen.findByText(/^Wrote/);
  await choose(fileOf("2019.csv", school(11, "Awa School", 131)));
  await screen.findByText(/11 Awa School: Students 120 → 131/);
  const { schools } = await surveyWorkbook(host);
  const changed = schools.map((each) => ({ ...each, students: 125 }));
  await host.change({ description: schoolsSheet, lines: [], rows: changed });
  const before = host.written.length;
  await press("Import");
  await screen.findByText(/^The workbook has changed since this was shown, so nothing was written/);
  await screen.findByText(/11 Awa School: Students 125 → 131/);
  expect(host.written).toHaveLength(before);
  await press("Import");
  await waitFor(() => expect(host.written).toHaveLength(before + 1));
});

test("a file that is no directory is named, with what would be right; nothing is written", async () => {
  const { choose, host } = await opened();
  await choose(fileFrom("shopping.csv", "Apples,Pears\n1,2\n"));
  await screen.findByText(/shopping\.csv.*A schools directory has School Number/);
  expect(host.written).toEqual([]);
});
