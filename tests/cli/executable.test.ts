import packageFile from "../../package.json";
import { lscProcess, lscUnread, temporaryFolder } from "./lsc";

const { path } = temporaryFolder();

describe("the executable, a process of its own", () => {
  test("does the main job: the worked example gives the published figures, read back from the written workbook", () => {
    const { code, out, err } = lscProcess("worked-example", "-o", path("out"), "--json");
    expect([code, err]).toEqual([0, ""]);
    const { compared } = JSON.parse(out);
    expect(compared).toHaveLength(8);
    for (const { published, computed } of compared) expect(computed).toBe(published);
  });

  test("says its version and its help on standard output", () => {
    expect(lscProcess("--version")).toEqual({ code: 0, out: `${packageFile.version}\n`, err: "" });
    const { code, out, err } = lscProcess("allocate", "--help");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^Usage: lsc allocate /);
  });

  test("says what is being done on standard error, and the answer on standard output", () => {
    const book = path("book.xlsx");
    const { code, out, err } = lscProcess("example", "-o", book);
    expect(code).toBe(0);
    expect(out).toContain(book);
    expect(err).toMatch(/^[^\n]+ …\n/);
    expect(out).not.toContain("…");
  });

  test("goes on to its end where the reader has gone", async () => {
    expect(await lscUnread("--help")).toEqual({ code: 0, err: "" });
  });

  test("ends with 1 where something is wrong, told on standard error, or as JSON on standard output", () => {
    const none = path("none.xlsx");
    const sentence = "There is no such file. Check the name and the folder.";
    expect(lscProcess("check", none)).toEqual({
      code: 1,
      out: "",
      err: `1 problem; nothing was written.\n  ${none}: ${sentence}\n`,
    });
    const { code, out, err } = lscProcess("check", none, "--json");
    expect([code, err]).toEqual([1, ""]);
    expect(JSON.parse(out)).toMatchObject({ ok: false, problems: [{ sentence }] });
  });

  test.each([
    ["a command that is none", ["alocate"], "Unknown command 'alocate'"],
    ["an argument that is missing", ["allocate"], "Missing required argument 'book.xlsx'"],
    ["options that are missing", ["snapshot", "freeze", "x.xlsx"], "--name: This option is"],
  ])("ends with 1 at %s", (_, args, sentence) => {
    const { code, out, err } = lscProcess(...args);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/^\d problems?; nothing was written\.\n/);
    expect(err).toContain(sentence);
  });
});
