import { clusterMap, clusterMapSize, type DrawnPart, type MapSchool } from "./clusterMap";
import { textHeight, type Drawing, type DrawnText } from "./drawing";
import { inLines } from "./inLines";

/** The week of one LSC, to be read by its schools. */
export interface PageWeek {
  /** "LSC 1, based at Awa School" */
  readonly title: string;
  /** One line for each school, then what is to be known. */
  readonly lines: readonly string[];
}

/** What a cluster's drawing shows. */
export interface ClusterDrawing {
  /** Those with coordinates. */
  readonly schools: readonly MapSchool[];
  readonly weeks: readonly PageWeek[];
  /** What it shows, for people who cannot see it. */
  readonly words: string;
}

const ink = "000000";
const card = { width: 174, gap: 8, margin: 7, mostLetters: 37 } as const;

/** The weeks of the LSCs as cards, beside a map of the schools where places are known. */
export function clusterDrawing({ schools, weeks, words }: ClusterDrawing): Drawing {
  const map = schools.length > 0 ? clusterMap(schools) : undefined;
  const cards = weeks.map(cardOf);
  const spots = spotsOf(cards.map(({ height }) => height));
  const drawn = cards.map(({ part }, at) => movedTo(part, spots[at]!));
  const parts = [...(map ? [map] : []), ...drawn];
  const foot = Math.max(
    map ? clusterMapSize.height : 0,
    ...cards.map(({ height }, at) => spots[at]!.y + height),
  );
  return {
    width: drawingWidth,
    height: foot + 2,
    words,
    rectangles: parts.flatMap(({ rectangles }) => rectangles),
    texts: parts.flatMap(({ texts }) => texts),
  };
}

const drawingWidth = clusterMapSize.width + 2 * (card.width + card.gap);

/** Columns of cards: two beside the map, and two more under it once these are longer than it. */
const columns = [
  { x: clusterMapSize.width + card.gap, top: 0 },
  { x: clusterMapSize.width + 2 * card.gap + card.width, top: 0 },
  { x: 0, top: clusterMapSize.height + card.gap },
  { x: card.width + card.gap, top: clusterMapSize.height + card.gap },
] as const;

/** Each card in its turn at the foot of the shortest column, the left one of equals. */
function spotsOf(heights: readonly number[]): { readonly x: number; readonly y: number }[] {
  const feet: number[] = columns.map(({ top }) => top);
  return heights.map((height) => {
    const at = feet.indexOf(Math.min(...feet));
    const y = feet[at]!;
    feet[at] = y + height + card.gap;
    return { x: columns[at]!.x, y };
  });
}

function cardOf({ title, lines }: PageWeek): { readonly part: DrawnPart; readonly height: number } {
  const box = { x: card.margin, width: card.width - 2 * card.margin, colour: ink } as const;
  const wrapped = (text: string, most: number) =>
    inLines(text, most).map((line, at) => (at === 0 ? line : `   ${line}`));
  const head: DrawnText = {
    ...box,
    y: card.margin - 1,
    lines: inLines(title, card.mostLetters - 4),
    size: 9.5,
    bold: true,
    align: "left",
  };
  const body: DrawnText = {
    ...box,
    y: head.y + textHeight(head) + 2,
    lines: lines.flatMap((line) => wrapped(line, card.mostLetters)),
    size: 9.5,
    align: "left",
  };
  const height = body.y + textHeight(body) + card.margin;
  const line = { colour: "8EA9DB", width: 0.75 };
  const frame = { x: 0, y: 0, width: card.width, height, fill: "F3F6FB", line };
  return { part: { rectangles: [frame], texts: [head, body] }, height };
}

/** The same with its corner at a place. */
const movedTo = ({ rectangles, texts }: DrawnPart, { x, y }: { x: number; y: number }) => ({
  rectangles: rectangles.map((each) => ({ ...each, x: each.x + x, y: each.y + y })),
  texts: texts.map((each) => ({ ...each, x: each.x + x, y: each.y + y })),
});
