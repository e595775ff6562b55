import { Parts } from "../../../src/hosts/xlsx/package/parts";
import { element } from "../../../src/hosts/xlsx/package/xml";

const path = "xl/a.xml";
const document = () => Parts.of([[path, "<a><b/></a>"]]);
const childrenIn = async (parts: Parts) => (await parts.look(path)).children.length;

test("a part that was looked at before is seen as it now stands", async () => {
  const parts = document();
  expect(await childrenIn(parts)).toBe(1);
  (await parts.edit(path)).children.push(element("c"));
  expect(await childrenIn(parts)).toBe(2);
  await parts.toStored();
  expect(await childrenIn(parts)).toBe(2);
  (await parts.edit(path.toUpperCase())).children.push(element("d"));
  await parts.toStored();
  expect(await childrenIn(parts)).toBe(3);
  await parts.put(path, "<a/>");
  expect(await childrenIn(parts)).toBe(0);
  parts.remove(path);
  await expect(parts.look(path)).rejects.toThrow("is missing");
});

test("what is changed in a copy stays as it was in the first", async () => {
  const parts = document();
  expect(await childrenIn(parts)).toBe(1);
  const copy = await parts.copy();
  (await copy.edit(path)).children.push(element("c"));
  expect([await childrenIn(parts), await childrenIn(copy)]).toEqual([1, 2]);
  await copy.toStored();
  expect([await childrenIn(parts), await childrenIn(copy)]).toEqual([1, 2]);
});
