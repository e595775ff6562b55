import { describeDay, type Day } from "../domain/day";
import { phases, type Phase } from "../domain/phase";
import type { Region } from "../domain/region";
import type { RolloutMeasure } from "../domain/rolloutMeasure";
import { numberText } from "../domain/wording";
import { textHeight, type Drawing, type DrawnRectangle, type DrawnText } from "./drawing";
import { inLines } from "./inLines";
import { phaseColours } from "./phaseHighlights";
import { columnAt, mapSize, placeOfRegion, rowAt, tile } from "./tilePlaces";

/** The country, or one region, by phase. */
export interface TileMapRow {
  /** Undefined for the whole country. */
  readonly region?: Region;
  readonly byPhase: Readonly<Record<Phase, number>>;
  readonly total: number;
}

/** What is counted, as at which day, and what is said of the data. */
export interface TileMapSubject {
  readonly measure: RolloutMeasure;
  readonly asAt: Day;
  readonly about: readonly string[];
}

/**
 * The ten regions as tiles, about where they lie. The band of each is divided by phase, least
 * advanced first; the figures of the country stand beside the colours.
 */
export function tileMap(rows: readonly TileMapRow[], subject: TileMapSubject): Drawing {
  const regional = rows.filter(isRegional);
  const country = rows.find(({ region }) => region === undefined);
  return {
    ...mapSize,
    words: inWords(regional, subject),
    rectangles: [
      { x: 0, y: 0, ...mapSize },
      ...regional.flatMap(tileRectangles),
      ...phases.map((_, index) => swatch(index)),
    ],
    texts: [...heading(subject), ...regional.flatMap(tileTexts), ...key(country)],
  };
}

type RegionalRow = TileMapRow & { readonly region: Region };

const isRegional = (row: TileMapRow): row is RegionalRow => row.region !== undefined;

const ink = "000000";
const line = { colour: "8C8C8C", width: 0.5 } as const;
const margin = 4;

function tileRectangles(row: RegionalRow): DrawnRectangle[] {
  const { x, y } = placeOfRegion(row.region);
  return [{ x, y, width: tile.width, height: tile.height, line }, ...bandOf(row, x, y)];
}

const band = { top: 39, height: 10.5, width: tile.width - 2 * margin } as const;
const labelSize = 8;
/** Width of a digit, by the size of the letters. */
const digitWidth = 0.52;

/** The parts of a band, each as long as its share; one wide enough says its number. */
function bandOf({ byPhase, total }: TileMapRow, left: number, top: number): DrawnRectangle[] {
  let x = left + margin;
  return phases.flatMap((phase, index) => {
    if (byPhase[phase] === 0) return [];
    const width = (band.width * byPhase[phase]) / total;
    const place = { x, y: top + band.top, width, height: band.height };
    x += width;
    const text = numberText(byPhase[phase]);
    const isWide = width >= text.length * labelSize * digitWidth + 0.8;
    const label = isWide && { label: { text, size: labelSize, colour: ink } };
    return [{ ...place, fill: phaseColours[index]!, line, ...label }];
  });
}

function tileTexts({ region, total }: RegionalRow): DrawnText[] {
  const { x, y, lines } = placeOfRegion(region);
  const box = { x: x + margin, width: band.width, colour: ink };
  return [
    { ...box, y: y + 2, lines, size: 10, align: "left" },
    { ...box, y: y + 26.5, lines: [numberText(total)], size: 10, bold: true, align: "right" },
  ];
}

/** In the corner that no tile takes, north-west. */
function heading({ measure, asAt, about }: TileMapSubject): DrawnText[] {
  const title = inLines(`${measure} by region and phase`, 13);
  const notes = [`On ${describeDay(asAt)}`, "Each band: the shares of the phases", ...about];
  const box = { x: columnAt(0), width: tile.width, colour: ink, align: "left" } as const;
  let y = rowAt(0) + 4 + title.length * 13.5;
  const below = notes.map((note): DrawnText => {
    const text = { ...box, y, lines: inLines(note, 20), size: 9.5 };
    y += textHeight(text) + 4;
    return text;
  });
  return [{ ...box, y: rowAt(0), lines: title, size: 11, bold: true }, ...below];
}

/** The colours with the figures of the country, in the other corner. */
const keyAt = { x: columnAt(1) + margin, y: rowAt(5) + 6, step: 16 } as const;

const keyRow = (index: number): number => keyAt.y + 18 + index * keyAt.step;

const swatch = (index: number): DrawnRectangle => ({
  x: keyAt.x,
  y: keyRow(index) + 1,
  width: 16,
  height: 11,
  fill: phaseColours[index]!,
  line,
});

function key(country: TileMapRow | undefined): DrawnText[] {
  const figure = (y: number, value: number, bold: boolean): DrawnText[] => {
    const place = { x: keyAt.x + 100, width: 85, y };
    return [{ ...place, lines: [numberText(value)], size: 10, bold, colour: ink, align: "right" }];
  };
  const name = { width: 110, size: 10, colour: ink, align: "left" } as const;
  return [
    { ...name, x: keyAt.x, y: keyAt.y, lines: ["New Zealand"], bold: true },
    ...(country ? figure(keyAt.y, country.total, true) : []),
    ...phases.flatMap((phase, index) => [
      { ...name, x: keyAt.x + 22, y: keyRow(index), lines: [phase] },
      ...(country ? figure(keyRow(index), country.byPhase[phase], false) : []),
    ]),
  ];
}

/** Every figure of the map, region by region from north to south. */
function inWords(rows: readonly RegionalRow[], { measure, asAt, about }: TileMapSubject): string {
  const regions = rows.map(({ region, byPhase, total }) => {
    const parts = phases
      .filter((phase) => byPhase[phase] > 0)
      .map((phase) => `${numberText(byPhase[phase])} ${phase}`);
    return `${region}: ${numberText(total)}${parts.length > 0 ? ` (${parts.join(", ")})` : ""}`;
  });
  const subject = `${measure} by region and phase as at ${describeDay(asAt)}`;
  return ["Map of the regions", subject, ...about, regions.join("; ")]
    .map((sentence) => `${sentence}.`)
    .join(" ");
}
