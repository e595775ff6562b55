/** @jest-environment ./tests/cli/environment.cjs */
import { lsc, lscJson, temporaryFolder } from "./lsc";
import { smallBook } from "./smallBook";

const { path } = temporaryFolder();
const book = path("book.xlsx");

beforeAll(() => smallBook(book, [], 3));

describe("runs in one process", () => {
  test("leave nothing behind for the next: no code, no option, no result", async () => {
    const target = ["-o", path("allocated.xlsx")];
    const first = await lscJson("allocate", book, ...target);
    const wrong = await lsc("allocate", book, "--roles", "many", ...target);
    const few = await lscJson("allocate", book, "--roles", "2", "--rounding", "up", ...target);
    const again = await lscJson("allocate", book, ...target);
    expect([first.code, wrong.code, few.code, again.code]).toEqual([0, 1, 0, 0]);
    expect(few.answer.coverage).not.toEqual(first.answer.coverage);
    expect({ ...again.answer, warnings: [] }).toEqual({ ...first.answer, warnings: [] });
    expect((await lsc("check", book)).code).toBe(0);
  });

  test("come one after the other, each with what it said", async () => {
    const [version, none, help] = await Promise.all([
      lsc("--version"),
      lsc("check", path("none.xlsx")),
      lsc("check", "--help"),
    ]);
    expect(version).toMatchObject({ code: 0, err: "" });
    expect(version.out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(none).toMatchObject({ code: 1, out: "" });
    expect(none.err).toMatch(/^1 problem; nothing was written\.\n/);
    expect(help).toMatchObject({ code: 0, err: "" });
    expect(help.out).toMatch(/^Usage: lsc check /);
  });
});
