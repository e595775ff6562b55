import { addressOf } from "../../../sheets/rectangle";
import type { Spot } from "../../../sheets/movedSpot";

/** What becomes of the boxes of a sheet's notes. */
export interface ShapeMoves {
  /** By former address: where the note is now, or undefined where it was taken away. */
  readonly moved: ReadonlyMap<string, Spot | undefined>;
  readonly added: readonly Spot[];
}

const namespaces = `xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"`;

/** A drawing with the outline of a note box and no boxes. */
export const emptyShapes = `<xml ${namespaces}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>`;

/** Whatever prefixes the program that wrote it uses. */
const shape = /<(\w+:)?shape\s[\s\S]*?<\/\1shape>/g;
const rowTag = /(<(?:\w+:)?Row>)\s*(\d+)\s*/;
const columnTag = /(<(?:\w+:)?Column>)\s*(\d+)\s*/;

/**
 * The drawing with boxes moved, taken away and added. It is changed as text, as Excel itself
 * writes such drawings in ways that are not well-formed XML; shapes that are no notes stay.
 */
export function withNoteShapes(drawing: string, { moved, added }: ShapeMoves): string {
  const kept = drawing.replace(shape, (text) => {
    const row = rowTag.exec(text)?.[2];
    const column = columnTag.exec(text)?.[2];
    if (!/ObjectType="Note"/.test(text) || row === undefined || column === undefined) return text;
    const address = addressOf(Number(row) + 1, Number(column) + 1);
    if (!moved.has(address)) return text;
    const to = moved.get(address);
    return to
      ? text.replace(rowTag, `$1${to.row - 1}`).replace(columnTag, `$1${to.column - 1}`)
      : "";
  });
  const numbers = [...kept.matchAll(/id="_x0000_s(\d+)"/g)].map(([, number]) => Number(number));
  const first = Math.max(1024, ...numbers) + 1;
  const boxes = added.map((spot, index) => box(spot, first + index)).join("");
  return kept.replace(/<\/xml>\s*$/, `${boxes}</xml>`);
}

/** A hidden box beside its cell, 4 columns wide and 7 rows high. */
function box({ row, column }: Spot, number: number): string {
  const anchor = [column, 15, row - 1, 4, column + 4, 15, row + 6, 4].join(", ");
  return `<v:shape ${namespaces} id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`;
}
