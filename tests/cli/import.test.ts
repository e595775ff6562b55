/** @jest-environment ./tests/cli/environment.cjs */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { lsc, lscJson, temporaryFolder } from "./lsc";

const { path } = temporaryFolder();

const headings2018 =
  "School Number,School Name,Urban Area,Definition,Education Region,Community of Learning: ID,Community of Learning: Name,Latitude,Longitude ,Total School Roll,Maori,Pasifika";
const headings2026 =
  "School_Id,Org_Name,Urban_Rural_Indicator,Definition,Education_Region,Latitude,Longitude,Total,Māori,Pacific,Status";

const write = (name: string, lines: readonly string[], encoding: BufferEncoding = "utf8") => {
  writeFileSync(path(name), lines.join("\r\n"), encoding);
  return path(name);
};

const first = write(
  "2018.csv",
  [
    headings2018,
    "1,Awa School,Rural Area   ,Not Applicable,Northland,5,Awa é,-35.1,174.1,120,30,5",
    "2,Hill School,Main Urban Area,not applicable,Northland,5,Awa é,-35.2,174.2,90,30,5",
    "3,Alone School,Rural Area,Not Applicable,Waikato,Not Applicable,not applicable,,,,,",
  ],
  "latin1",
);
const second = write(
  "2026.csv",
  [
    headings2026,
    '1,Te Awa School,Rural other,Not Applicable,"Te Tai Tokerau, Northland",-35.1,174.1,130,31,5,Open',
    '4,New School,Rural other,Not Applicable,"Te Tai Tokerau, Northland",-35.4,174.4,50,31,5,Open',
    "5,Planned School,Rural other,Not Applicable,Waikato,,,,,,Proposed",
    "3,Alone School,Rural other,Not Applicable,Waikato,,,10,1,0,Open",
  ],
  "utf16le",
);
writeFileSync(second, Buffer.concat([Buffer.from([0xff, 0xfe]), readFileSync(second)]));
const services = write("services.csv", [
  "Early learning directory",
  ...Array.from({ length: 9 }, (_, index) => `Note ${index}`),
  "Number,Name,Institution Type,Education Region,Community of Learning ID,All Children",
  "10,Te Kohanga Reo o Awa,Te Kohanga Reo,Northland,5,20",
  "11,Hill Kindergarten,Free Kindergarten,Northland,Not Applicable,40",
]);
const list = write("list.csv", [
  "School number,Service number,Cluster number,Cluster name",
  "1,,5,Awa and Hills",
  "4,,5,Awa and Hills",
  ",11,5,Awa and Hills",
]);

/** Numbers of the rows of one kind of change. */
const numbersIn = (rows: readonly { readonly number: string }[]) =>
  rows.map(({ number }) => number);

test("several files at once make one workbook, told apart by their headings", async () => {
  const { code, answer } = await lscJson("import", services, first, "-o", path("book.xlsx"));
  expect(code).toBe(0);
  expect(answer).toMatchObject({
    ok: true,
    file: path("book.xlsx"),
    schools: 3,
    clusters: 1,
    schoolsInClusters: 2,
    studentsInClusters: 210,
    services: 2,
    isDifferent: true,
  });
});

test("the same files again change nothing, and the file stays as it is", async () => {
  const before = readFileSync(path("book.xlsx"));
  const { code, out } = await lsc("import", first, services, "--into", path("book.xlsx"));
  expect([code, out]).toEqual([
    0,
    expect.stringContaining("Nothing is different, so nothing was written."),
  ]);
  expect(readFileSync(path("book.xlsx")).equals(before)).toBe(true);
});

test("a preview says what would be new, changed, closed and left out, and writes nothing", async () => {
  const before = readFileSync(path("book.xlsx"));
  const { code, out } = await lsc("import", second, list, "--into", path("book.xlsx"), "--preview");
  expect(code).toBe(0);
  for (const line of [
    "Schools: 4 read, 2 of them known, 1 new, 2 changed, 1 marked closed and 1 left out. Cluster list, schools: 2 read.",
    "  new: 4 New School",
    "  changed: 1 Te Awa School: School name Awa School → Te Awa School; Students 120 → 130; Māori students 30 → 31",
    "  closed: 2 Hill School",
    '  left out: 5 Planned School: The directory says "Proposed", not open.',
    "Services: 2 changed and 1 of them in no cluster any more. Cluster list, services: 1 read.",
    "  changed: 11 Hill Kindergarten: Cluster number blank → 5",
    "Preview: nothing was written. Leave --preview out and add --close-many and --move-many to write it.",
  ])
    expect(out.split("\n")).toContain(line);
  expect(out).toContain("  changed: 5 Awa and Hills: Cluster name Awa é → Awa and Hills;");
  expect(readFileSync(path("book.xlsx")).equals(before)).toBe(true);
});

test("a preview needs no workbook at all", async () => {
  const { code, answer } = await lscJson("import", first, "--preview");
  expect([code, answer.preview, answer.file]).toEqual([0, true, undefined]);
  expect(numbersIn(answer.changes.schools.added)).toEqual(["1", "2", "3"]);
});

test("what would close many schools is written only where that is said", async () => {
  const run = ["import", second, list, "--into", path("book.xlsx"), "-o", path("closed.xlsx")];
  const { code, err } = await lsc(...run);
  expect(code).toBe(1);
  expect(err).toMatch(
    /^ {2}2026\.csv: 1 of the 3 open schools of the workbook would be marked closed.*add --close-many/m,
  );
  expect(existsSync(path("closed.xlsx"))).toBe(false);
  expect((await lsc(...run, "--close-many", "--move-many")).code).toBe(0);
});

test("a cluster list alone makes no workbook, and says what belongs with it", async () => {
  const { code, err } = await lsc("import", list, "-o", path("empty.xlsx"));
  expect([code, err]).toEqual([
    1,
    expect.stringContaining("Import it together with a schools directory."),
  ]);
  expect(existsSync(path("empty.xlsx"))).toBe(false);
});

test("a directory of another year brings the workbook up to date by number", async () => {
  const run = ["import", second, "--clusters", list, "--into", path("book.xlsx")];
  const confirmed = ["--close-many", "--move-many", "-o", path("next.xlsx")];
  const { code, answer } = await lscJson(...run, ...confirmed);
  expect(code).toBe(0);
  expect(answer).toMatchObject({ schools: 3, clusters: 1, studentsInClusters: 180 });
  expect(numbersIn(answer.changes.schools.closed)).toEqual(["2"]);
  const again = ["import", second, list, "--into", path("next.xlsx")];
  expect((await lscJson(...again)).answer).toMatchObject({ isDifferent: false, schools: 3 });
});

test("all that is wrong with the files and options comes at once, and nothing is written", async () => {
  const { code, err } = await lsc(
    ...["import", path("none.csv"), write("people.csv", ["Person,Address", "A,B"])],
    ...["--assume-phase", "Thriving", "-o", path("wrong.xlsx")],
  );
  expect(code).toBe(1);
  expect(err).toContain('"Thriving" is not a phase.');
  expect(err).toContain("none.csv: There is no such file.");
  expect(err).toContain('people.csv, row 1: Its headings are "Person" and "Address".');
  expect(existsSync(path("wrong.xlsx"))).toBe(false);
});

test("without a place to write to, it says what to give", async () => {
  const { code, err } = await lsc("import", first);
  expect([code, err]).toEqual([1, expect.stringContaining("Say where to write: -o book.xlsx")]);
});

test("a directory alone leaves a person's own clusters as they are, until that is confirmed", async () => {
  const own = write("own.csv", [
    "School number,Cluster number,Cluster name",
    "1,91,East",
    "2,92,West",
  ]);
  const book = path("own.xlsx");
  expect((await lsc("import", first, "--clusters", own, "-o", book)).code).toBe(0);
  const before = readFileSync(book);
  const refused = await lsc("import", first, "--into", book);
  expect([refused.code, refused.err]).toEqual([
    1,
    expect.stringContaining("If they should leave, add --move-many to write it"),
  ]);
  expect(readFileSync(book).equals(before)).toBe(true);
  const shown = await lsc("import", first, "--into", book, "--preview");
  expect([shown.code, shown.out]).toEqual([
    0,
    expect.stringContaining("Leave --preview out and add --move-many to write it."),
  ]);
  expect((await lsc("import", first, "--into", book, "--clusters", own)).out).toContain(
    "Nothing is different",
  );
  const written = await lsc("import", first, "--into", book, "--move-many");
  expect([written.code, written.err]).toEqual([
    0,
    expect.stringContaining("The file that stood there before is kept as"),
  ]);
  expect(readFileSync(path("own.before.xlsx")).equals(before)).toBe(true);
});

test("a cluster list that is not whole leaves the clusters as they are, until that is confirmed", async () => {
  const book = path("whole.xlsx");
  expect((await lsc("import", first, "-o", book)).code).toBe(0);
  const before = readFileSync(book);
  const part = write("part.csv", ["School number,Cluster number", "1,91"]);
  const refused = await lsc("import", part, "--into", book);
  expect([refused.code, refused.err]).toEqual([
    1,
    expect.stringContaining(
      "2 of the 2 schools that are in a cluster would leave it, 1 of them for none, and 1 of the 1 cluster would no longer be listed",
    ),
  ]);
  expect(readFileSync(book).equals(before)).toBe(true);
  const shown = await lscJson("import", part, "--into", book, "--preview");
  expect(shown.answer).toMatchObject({ movesMany: true, changes: { schools: { toNoCluster: 1 } } });
  expect((await lsc("import", part, "--into", book, "--move-many")).code).toBe(0);
});

test("phases of clusters that are gone are one line, and phases that are there are not asked for", async () => {
  const phases = write("phases.csv", [
    "Cluster number,Term,Assessed on,Phase",
    "5,2018 Term 4,14/12/2018,Refining",
    "7,2018 Term 4,14/12/2018,Beginning",
  ]);
  const school = "1,Awa School,Rural Area,Not Applicable,Northland,ID,Awa,-35.1,174.1,120,30,5";
  const inCluster = (number: string) =>
    write(`in${number}.csv`, [headings2018, school.replace("ID", number)]);
  const book = path("phases.xlsx");
  const made = await lsc("import", inCluster("5"), "-o", book);
  expect(made.out).toContain("There are no phases yet");
  expect((await lsc("import", phases, "--into", book)).out).not.toContain(
    "There are no phases yet",
  );
  const { out } = await lsc("import", inCluster("6"), "--into", book, "--preview");
  expect(out).not.toContain("There are no phases yet");
  expect(out.split("\n")).toContain(
    "  1 changed row of Phases is of a cluster that is no longer listed: region and counts that were blank there are filled in as they stood before; the phases stay.",
  );
  expect(out).not.toContain("changed: 5, 2018 Term 4");
});
