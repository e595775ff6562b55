import figures from "../../seeds/published/figures.json";
import sources from "../../seeds/published/sources.json";
import {
  decileBands,
  needByDecile,
  publishedAccess,
  schoolSizes,
} from "../../src/parameters/equityParameters";

const published = (id: string) => figures.find((figure) => figure.id === id)!;

test("regional access is what was published, from the page it names", () => {
  expect(publishedAccess.value.lowest * 100).toBeCloseTo(
    Number(published("regional-access-lowest").value),
  );
  expect(publishedAccess.value.highest * 100).toBeCloseTo(
    Number(published("regional-access-highest").value),
  );
  const [id] = published("regional-access-lowest").source;
  const { title, publisher } = sources.find((source) => source.id === id)!;
  expect(publishedAccess.basis).toEqual({ source: `${publisher}, ${title}, 2026` });
});

test.each([
  ["sizes", schoolSizes.value, 0, Infinity],
  ["deciles", decileBands.value, 1, 10],
] as const)("the bands of %s follow each other without a gap", (_, bands, first, last) => {
  expect(bands[0]!.from).toBe(first);
  expect(bands.at(-1)!.to).toBe(last);
  for (let at = 1; at < bands.length; at++) expect(bands[at]!.from).toBe(bands[at - 1]!.to + 1);
});

test("need is weighed in the bands that are shown", () => {
  const shown = decileBands.value.map(({ from, to }) => [from, to]);
  for (const { from, to } of needByDecile.value) expect(shown).toContainEqual([from, to]);
});

test("what nobody published is called an assumption", () => {
  for (const { basis } of [schoolSizes, decileBands, needByDecile])
    expect(Object.keys(basis)).toEqual(["assumption"]);
});
