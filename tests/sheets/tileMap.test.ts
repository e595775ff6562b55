import { phases, type Phase } from "../../src/domain/phase";
import { regions } from "../../src/domain/region";
import { textHeight } from "../../src/sheets/drawing";
import { inLines } from "../../src/sheets/inLines";
import { phaseColours } from "../../src/sheets/phaseHighlights";
import { tileMap, type TileMapRow } from "../../src/sheets/tileMap";

const counts = (...numbers: readonly number[]): Record<Phase, number> =>
  Object.fromEntries(phases.map((phase, index) => [phase, numbers[index] ?? 0])) as Record<
    Phase,
    number
  >;

const rows: TileMapRow[] = [
  { byPhase: counts(20, 30, 40, 50, 63), total: 203 },
  ...regions.map((region) => ({ region, byPhase: counts(2, 3, 0, 5, 10), total: 20 })),
];
const subject = { measure: "Clusters", asAt: "2018-12-14", about: ["Constructed"] } as const;
const map = tileMap(rows, subject);
const tiles = map.rectangles.filter(({ fill, line }) => fill === undefined && line);
const bands = map.rectangles.filter(({ height }) => height === 10.5);

test("there is a tile for each region, and no two lie over each other", () => {
  expect(tiles).toHaveLength(10);
  const apart = tiles.flatMap((a, index) =>
    tiles
      .slice(index + 1)
      .map(
        (b) =>
          a.x + a.width < b.x ||
          b.x + b.width < a.x ||
          a.y + a.height < b.y ||
          b.y + b.height < a.y,
      ),
  );
  expect(apart).not.toContain(false);
});

test("everything lies within the map", () => {
  const boxes = [
    ...map.rectangles,
    ...map.texts.map((each) => ({ ...each, height: textHeight(each) })),
  ];
  for (const { x, y, width, height } of boxes) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(map.width + 0.001);
    expect(y + height).toBeLessThanOrEqual(map.height + 0.001);
  }
});

test("the heading and the colours' key stand where there is no tile", () => {
  const outside = map.texts.filter(
    ({ x, y }) =>
      !tiles.some(
        (tile) =>
          x >= tile.x && x <= tile.x + tile.width && y >= tile.y && y <= tile.y + tile.height,
      ),
  );
  for (const each of outside) {
    const box = { ...each, height: textHeight(each) };
    const over = tiles.filter(
      (tile) =>
        box.x < tile.x + tile.width &&
        tile.x < box.x + box.width &&
        box.y < tile.y + tile.height &&
        tile.y < box.y + box.height,
    );
    expect(over).toEqual([]);
  }
  expect(outside.flatMap(({ lines }) => lines)).toEqual(
    expect.arrayContaining(["On 14 Dec 2018", "New Zealand", "203", ...phases, "63"]),
  );
});

test("a band is divided by phase, least advanced first, and as long as its tile allows", () => {
  const [first] = tiles;
  const own = bands.filter(({ x, y }) => x < first!.x + 100 && y < first!.y + 52);
  expect(own.map(({ fill, width }) => [fill, Math.round(width * 10) / 10])).toEqual([
    [phaseColours[0], 9.2],
    [phaseColours[1], 13.8],
    [phaseColours[3], 23],
    [phaseColours[4], 46],
  ]);
  expect(own.map(({ label }) => label?.text)).toEqual(["2", "3", "5", "10"]);
});

test("a part too narrow for its number has none, and a region without clusters no band", () => {
  const narrow = tileMap(
    [
      { region: "Auckland", byPhase: counts(1, 0, 0, 0, 80), total: 81 },
      { region: "Waikato", byPhase: counts(), total: 0 },
    ],
    subject,
  );
  const labels = narrow.rectangles.filter(({ height }) => height === 10.5);
  expect(labels.map(({ label }) => label?.text)).toEqual([undefined, "80"]);
  expect(narrow.words).toContain("Waikato: 0.");
});

test("its words say every figure", () => {
  expect(map.words).toMatch(
    /^Map of the regions\. Clusters by region and phase as at 14 Dec 2018\. Constructed\. Tai Tokerau: 20 \(2 Beginning, 3 Engagement, 5 Pre-implementation, 10 Implementation\); Auckland: 20 /,
  );
  expect(map.words.split(";")).toHaveLength(10);
});

test("a text is broken at spaces", () => {
  expect(inLines("Early learning services, schools and kura", 16)).toEqual([
    "Early learning",
    "services,",
    "schools and kura",
  ]);
});
