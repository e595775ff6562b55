/** @jest-environment jsdom */
import "./browserGlobals";
import { screen, within } from "@testing-library/react";
import { surveyWorkbook } from "../../src/actions/surveyWorkbook";
import { fileFrom } from "./chosenFile";
import { openPane } from "./openPane";

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

test("a file that is no directory is named, with what would be right; nothing is written", async () => {
  const { choose, host } = await opened();
  await choose(fileFrom("shopping.csv", "Apples,Pears\n1,2\n"));
  await screen.findByText(/shopping\.csv.*A schools directory has School Number/);
  expect(host.written).toEqual([]);
});
