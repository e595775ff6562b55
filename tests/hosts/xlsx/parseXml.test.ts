import fc from "fast-check";
import { documentText, elementText, parseXml } from "../../../src/hosts/xlsx/package/parseXml";
import { element, textOf } from "../../../src/hosts/xlsx/package/xml";

test.each([
  '<?xml version="1.0" encoding="UTF-8"?>\n<a xmlns:x="u"><!-- note > --><x:b k="1 &lt; 2"/>t &amp; u<![CDATA[<raw>]]></a>',
  '<a q="it\'s &quot;so&quot;">\n  <b/> \n</a>',
])("a document is written back as it was: %s", (text) => {
  expect(documentText(parseXml(text, "part"))).toBe(text);
});

test.each(["<a><b></a>", "<a>", "</a>", "text", "<a/><b/>", "<a></a></a>"])(
  "%s is not well-formed, and the part is named",
  (text) => {
    expect(() => parseXml(text, "xl/workbook.xml")).toThrow("xl/workbook.xml is not well-formed");
  },
);

test("texts are decoded, with CDATA and numbered characters", () => {
  const { root } = parseXml("<a>&#x14d;&#333; &amp;lt; <![CDATA[<b>&amp;]]><c>d</c></a>", "part");
  expect(textOf(root)).toBe("ōō &lt; <b>&amp;d");
});

test("any text and attribute survive being written and parsed", () => {
  const anything = fc.string({ unit: "grapheme" });
  fc.assert(
    fc.property(anything, anything, (text, value) => {
      const { root } = parseXml(elementText(element("a", { value }, text)), "part");
      expect(root.attributes["value"]).toBe(stripped(value));
      expect(textOf(root)).toBe(stripped(text));
    }),
  );
});

/** XML cannot hold control characters. */
const stripped = (text: string): string =>
  [...text].filter((c) => c >= " " || "\n\r\t".includes(c)).join("");
