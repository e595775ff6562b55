import { deleteColumns, deleteRows, insertColumns } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import { changed } from "../hosts/xlsx/opened";
import { tampered } from "../hosts/xlsx/tampered";
import { date, fillAll, places, resaved, sheetOf, type } from "./returnFiles";

type Book = Parameters<Parameters<typeof resaved>[1]>[0];
type Damage = (sent: Uint8Array) => Promise<Uint8Array>;

const { first } = places;

/** Fills the return of Tai Tokerau (clusters 1 to 12 and 204) and then does something else to it. */
const filledAnd =
  (change: (book: Book) => void): Damage =>
  (sent) =>
    resaved(sent, (book) => {
      fillAll(book);
      change(book);
    });

/** Types into the first row of the Return sheet. */
const typed = (column: number, value: string | number | Date | null): Damage =>
  filledAnd((book) => type(sheetOf(book, "Return"), first, column, value));

const stamped = (name: string, value: string): Damage =>
  filledAnd((book) => {
    const sheet = sheetOf(book, "ReturnStamp");
    const row = sheet.rows.findIndex(([own]) => own === name);
    type(sheet, row, 1, value);
  });

const without = (name: string): Damage =>
  filledAnd((book) => {
    book.sheets = book.sheets.filter((sheet) => sheet.name !== name);
  });

const bytes =
  (text: string): Damage =>
  () =>
    Promise.resolve(new TextEncoder().encode(text));

/** The first bytes of an OLE file, which older Office formats and files with a password are. */
const ole = (name: string): Damage => {
  const file = new Uint8Array(2048);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...name].forEach((letter, index) => (file[1024 + 2 * index] = letter.charCodeAt(0)));
  return () => Promise.resolve(file);
};

/** Gives the table other columns, as Excel keeps it in step with its headings. */
function nameColumns(book: Book, columns: readonly string[]): void {
  const [table] = sheetOf(book, "Return").tables ?? [];
  if (!table) return;
  const [, left, top, , bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(table.range!)!;
  const right = String.fromCharCode(left!.charCodeAt(0) + columns.length - 1);
  table.range = `${left}${top}:${right}${bottom}`;
  table.columns = columns.map((name) => ({ name }));
}

const headingsOf = (book: Book): string[] =>
  sheetOf(book, "Return").rows[places.headings]!.map(String);

/** What is done to a returned file. */
export const damages: Readonly<Record<string, Damage>> = {
  "another region over the table": filledAnd((book) =>
    type(sheetOf(book, "Return"), 2, 1, "Otago, Southland"),
  ),
  "another region in the stamp and over the table": (sent) =>
    stamped(
      "Region",
      "Otago, Southland",
    )(sent).then((file) =>
      resaved(file, (book) => type(sheetOf(book, "Return"), 2, 1, "Otago, Southland")),
    ),
  "another term over the table": filledAnd((book) =>
    type(sheetOf(book, "Return"), 3, 1, "2019 Term 3"),
  ),
  "an edited cluster number": typed(places.number, 77),
  "a deleted row": filledAnd((book) => {
    deleteRows(sheetOf(book, "Return"), first + 1, 1);
  }),
  "a row twice": filledAnd((book) => {
    const sheet = sheetOf(book, "Return");
    const row = first + 13;
    sheet.rows[first]!.forEach((value, column) => {
      if (column !== 2) type(sheet, row, column, value);
    });
  }),
  "a cluster of another region added": filledAnd((book) => {
    const sheet = sheetOf(book, "Return");
    const row = [
      41,
      "Borrowed cluster",
      null,
      null,
      null,
      "Beginning",
      date("2019-06-20"),
      4,
      1,
      6,
      0,
      800,
    ];
    row.forEach((value, column) => {
      if (value !== null) type(sheet, first + 13, column, value);
    });
  }),
  "a row of another return pasted": filledAnd((book) => {
    const sheet = sheetOf(book, "Return");
    sheet.rows[first]!.forEach((value, column) => {
      if (column !== 2) type(sheet, first + 13, column, value);
    });
    type(sheet, first + 13, places.number, 41);
    type(sheet, first + 13, places.name, "Borrowed cluster");
  }),
  "a new cluster": filledAnd((book) => {
    const sheet = sheetOf(book, "Return");
    const row = [
      901,
      "New cluster",
      null,
      null,
      null,
      "Beginning",
      date("2019-06-20"),
      4,
      1,
      6,
      0,
      800,
    ];
    row.forEach((value, column) => {
      if (value !== null) type(sheet, first + 13, column, value);
    });
  }),
  "a changed cluster name": typed(places.name, "Our cluster"),
  "a word in a count": typed(places.services, "seven"),
  "a count as text": typed(places.children, "1,600"),
  "a negative count": typed(places.children, -5),
  "a decimal count": typed(places.schools, 12.5),
  "a blank count": typed(places.schools, null),
  "a date as text": typed(places.date, "mid June"),
  "a date out of the term": typed(places.date, date("2018-06-14")),
  "a date not after the one before": (sent) =>
    filledAnd((book) => {
      type(sheetOf(book, "Return"), first, 4, date("2019-06-30"));
    })(sent),
  "an unknown phase": typed(places.phase, "Embedding"),
  "a blank phase": typed(places.phase, null),
  "a blank date": typed(places.date, null),
  "moved back without a reason": typed(places.phase, "Beginning"),
  "more kōhanga reo than services": typed(places.kohangaReo, 9),
  "more Māori medium kura than schools": typed(places.kohangaReo + 2, 20),
  "nobody signed": filledAnd((book) => type(sheetOf(book, "Return"), ...places.completedBy, " ")),
  "a changed phase before": typed(places.phaseBefore, "Beginning"),
  "an added sheet": filledAnd((book) => {
    book.sheets.push({ name: "Notes", rows: [["Ring Aroha"]] });
  }),
  "a renamed sheet": filledAnd((book) => {
    sheetOf(book, "Return").name = "Our return";
  }),
  "no Return sheet": without("Return"),
  "no Learning loop": without("Learning loop"),
  "an inserted column": filledAnd((book) => {
    const headings = headingsOf(book);
    insertColumns(sheetOf(book, "Return"), 15, 1);
    type(sheetOf(book, "Return"), places.headings, 15, "Our notes");
    nameColumns(book, [...headings.slice(0, 15), "Our notes"]);
  }),
  "a deleted column": filledAnd((book) => {
    const headings = headingsOf(book);
    deleteColumns(sheetOf(book, "Return"), places.facilitator, 1);
    nameColumns(
      book,
      headings.filter((heading) => heading !== "Facilitator"),
    );
  }),
  "a renamed heading": filledAnd((book) => {
    type(sheetOf(book, "Return"), places.headings, places.phase, "Stage");
    nameColumns(book, headingsOf(book));
  }),
  "half a row of the Learning loop": filledAnd((book) =>
    type(sheetOf(book, "Learning loop"), 5, 0, "Local project 7"),
  ),
  "an unknown theme": filledAnd((book) =>
    ["Local project 7", "Funding", "This", "That"].forEach((text, column) =>
      type(sheetOf(book, "Learning loop"), 5, column, text),
    ),
  ),
  "a formula in a count": filledAnd((book) => {
    sheetOf(book, "Return").cells!.set(`${first},${places.children}`, {
      value: null,
      type: "formula",
      formula: "SUM(1,2)",
    });
    sheetOf(book, "Return").rows[first]![places.children] = null;
  }),
  "an error in a count": filledAnd((book) => {
    sheetOf(book, "Return").cells!.set(`${first},${places.children}`, {
      value: "#REF!",
      type: "error",
    });
    sheetOf(book, "Return").rows[first]![places.children] = "#REF!";
  }),
  "the stamp removed": without("ReturnStamp"),
  "the stamp emptied": stamped("Product", ""),
  "the stamp damaged": stamped("First date", "spring"),
  "a return of another product": stamped("Product", "School census"),
  "a return of a later format": stamped("Format", "2"),
  "the version changed": stamped("Version", "0123456789abcdef"),
  "cut in half": (sent) => Promise.resolve(sent.slice(0, sent.length / 2)),
  "an .xls file": ole("Workbook"),
  "a file with a password": ole("EncryptedPackage"),
  "a .csv file": bytes("Cluster number,Phase\n1,Refining\n"),
  "an empty file": bytes(""),
  "a file with macros": async (sent) =>
    changed(await filledAnd(() => undefined)(sent), (parts) =>
      parts.put("xl/vbaProject.bin", "macros"),
    ),
  "a zip bomb": (sent) => Promise.resolve(tampered(sent, "size", () => 600_000_000)),
  "a workbook of something else": () =>
    writeXlsx({ sheets: [{ name: "Budget", rows: [["Item"]] }] }),
  "a zip archive": async () =>
    changed(await writeXlsx({ sheets: [{ name: "A", rows: [["B"]] }] }), async (parts) => {
      parts.paths().forEach((path) => parts.remove(path));
      await parts.put("readme.txt", "nothing");
    }),
};
