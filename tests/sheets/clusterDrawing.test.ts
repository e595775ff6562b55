import { clusterDrawing } from "../../src/sheets/clusterDrawing";
import type { DrawnRectangle } from "../../src/sheets/drawing";

const school = (place: number, more = {}) => ({
  place,
  students: 100 * place,
  isHost: place === 1,
  latitude: -37 - place / 10,
  longitude: 175,
  ...more,
});

const week = (number: number, schools: number) => ({
  title: `LSC ${number}, based at Awa School`,
  lines: Array.from({ length: schools }, (_, at) => `Te Kura Kaupapa Māori o Awa ${at}: Mon am`),
});

const overlaps = (a: DrawnRectangle, b: DrawnRectangle) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The map's frame and the cards. */
const boxes = ({ rectangles }: { readonly rectangles: readonly DrawnRectangle[] }) =>
  rectangles.filter(({ width }) => width > 100);

test("the map shows schools about where they lie, larger ones larger, hosts dark", () => {
  const { rectangles } = clusterDrawing({
    schools: [school(1), school(2), school(4)],
    weeks: [],
    words: "",
  });
  const squares = rectangles.filter(({ label }) => label !== undefined);
  expect(squares.map(({ label }) => label!.text)).toEqual(["1", "2", "4"]);
  expect(squares.map(({ fill }) => fill)).toEqual(["1F3864", "BDD7EE", "BDD7EE"]);
  const [first, second, fourth] = squares as [DrawnRectangle, DrawnRectangle, DrawnRectangle];
  expect(first.y).toBeLessThan(second.y);
  expect(second.y).toBeLessThan(fourth.y);
  // Area as students: twice the students, √2 times the side.
  expect(fourth.width / second.width).toBeCloseTo(Math.SQRT2, 6);
});

test("the bar is as long as its kilometres at the scale of the map", () => {
  const { rectangles, texts } = clusterDrawing({
    schools: [school(1), school(11)],
    weeks: [],
    words: "",
  });
  const [north, south] = rectangles.filter(({ label }) => label !== undefined);
  const middles = south!.y + south!.height / 2 - (north!.y + north!.height / 2);
  const bar = rectangles.find(({ height }) => height === 2)!;
  const km = Number(
    texts
      .flatMap(({ lines }) => lines)
      .find((line) => / km$/.test(line))!
      .slice(0, -3),
  );
  // One degree of latitude, 111.2 km, lies between the two.
  expect(bar.width / km).toBeCloseTo(middles / 111.2, 6);
});

test("cards stand apart from each other and from the map, whatever their lengths", () => {
  for (const count of [1, 2, 5, 15]) {
    const weeks = Array.from({ length: count }, (_, at) => week(at + 1, 1 + ((at * 3) % 5)));
    const drawing = clusterDrawing({ schools: [school(1)], weeks, words: "" });
    const all = boxes(drawing);
    expect(all).toHaveLength(count + 1);
    all.forEach((a, at) => {
      expect(a.x + a.width).toBeLessThanOrEqual(drawing.width);
      expect(a.y + a.height).toBeLessThanOrEqual(drawing.height);
      for (const b of all.slice(at + 1)) expect(overlaps(a, b)).toBe(false);
    });
  }
});

test("without a place known there is no map, and the words are kept", () => {
  const drawing = clusterDrawing({ schools: [], weeks: [week(1, 2)], words: "The weeks." });
  expect(boxes(drawing)).toHaveLength(1);
  expect(drawing.words).toBe("The weeks.");
});
