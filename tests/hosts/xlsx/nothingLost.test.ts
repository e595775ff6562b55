import fc from "fast-check";
import { childNamed, descendantsNamed } from "../../../src/hosts/xlsx/package/xml";
import { relate } from "../../../src/hosts/xlsx/package/relationships";
import { setAsideSheet } from "../../../src/sheets/setAside";
import { replaceIn, text, type, valueOf, tableIn } from "./opened";
import { book, content, description, part, row, sheet1, widenTable } from "./rolesBook";

/** What a person wrote beside clusters 1, 2 and 3, in the table and right beside it. */
const remarks = ["1", "2", "3"].flatMap((key) => [
  [key, `view of ${key}`],
  [key, `beside ${key}`],
]);

test("whatever the later runs bring, every entry of a person's is with its row or set aside", async () => {
  const keys = fc.uniqueArray(fc.constantFrom("1", "2", "3", "4", "5", "6"), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(fc.array(keys, { minLength: 1, maxLength: 3 }), async (runs) => {
      const host = await book(async (parts) => {
        await widenTable(parts, "My view");
        await type(parts, sheet1, { E4: text("Beside") });
        for (const [index, [key, remark]] of remarks.entries())
          await type(parts, sheet1, {
            [`${index % 2 === 0 ? "D" : "E"}${Number(key) + 4}`]: text(remark!),
          });
      });
      for (const run of runs)
        valueOf(await host.writeSheets([content(run.map((key) => row(key)))]));
      const wide = { ...description, table: "Roles" };
      const inTable = (await tableIn(host, wide))!.rows.map(([key, , , view]) => [
        String(key),
        view,
      ]);
      const sheet = await part(host, sheet1);
      const beside = descendantsNamed(sheet, "c").filter(
        ({ attributes, children }) =>
          children.length > 0 && /^E([5-9]|1\d)$/.test(attributes["r"]!),
      ).length;
      const aside = ((await tableIn(host, setAsideSheet))?.rows ?? []).map(([, key, , said]) => [
        String(key),
        said,
      ]);
      const kept = [...inTable.filter(([, view]) => view !== null), ...aside];
      for (const [key, remark] of remarks.filter(([, each]) => each!.startsWith("view")))
        expect(kept).toContainEqual([key, remark]);
      expect(beside + aside.filter(([, said]) => String(said).startsWith("beside")).length).toBe(3);
      expect(kept.filter(([, said]) => String(said).startsWith("view"))).toHaveLength(3);
    }),
    { numRuns: 12 },
  );
}, 30_000);

test("a conversation of Excel 365 goes with its cell in both of its parts", async () => {
  const threads = "xl/threadedComments/threadedComment1.xml";
  const host = await book(async (parts) => {
    await replaceIn(parts, "xl/comments1.xml", "</authors>", "<author>tc={1}</author></authors>");
    await replaceIn(
      parts,
      "xl/comments1.xml",
      "</commentList>",
      '<comment ref="C7" authorId="1"><text><t>[Threaded comment]</t></text></comment></commentList>',
    );
    await parts.put(
      threads,
      '<ThreadedComments><threadedComment ref="C7" id="{1}"><text>Why 3?</text></threadedComment><threadedComment id="{2}" parentId="{1}"/></ThreadedComments>',
    );
    await relate(parts, sheet1, "threadedComment", threads);
  });
  valueOf(await host.writeSheets([content([row("3"), row("1")])]));
  const refs = async (path: string, name: string) =>
    descendantsNamed(await part(host, path), name).map(({ attributes }) => attributes["ref"]);
  expect(await refs("xl/comments1.xml", "comment")).toEqual(["C5", "B4"]);
  expect(await refs(threads, "threadedComment")).toEqual(["C5", undefined]);
  expect(childNamed(await part(host, sheet1), "legacyDrawing")).toBeDefined();
});
