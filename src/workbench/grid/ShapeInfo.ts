import type { Drawing, DrawnRectangle, DrawnText, Lettering } from "../../sheets/drawing";

/** A shape that lies on a sheet. */
export interface ShapeInfo {
  readonly id: string;
  readonly name: string;
  /** What it shows, for people who cannot see it. */
  readonly words: string;
  /** The cell from whose corner its place is measured, rows and columns from 0. */
  readonly cell: { readonly row: number; readonly column: number };
  /** In points. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly content: ShapeContent;
}

/** What a shape is; of one that came with a file only name, words and place are known. */
export type ShapeContent =
  | ({ readonly kind: "rectangle" } & RectangleLook)
  | ({ readonly kind: "text" } & TextLook)
  | { readonly kind: "group"; readonly drawing: Drawing }
  | { readonly kind: "file" };

/** A rectangle without its place. */
export interface RectangleLook extends Pick<DrawnRectangle, "line"> {
  readonly fill: string;
  /** Its text is "" where it has none. */
  readonly label: Lettering & { readonly text: string };
}

/** A text box without its place. */
export type TextLook = Lettering & Pick<DrawnText, "lines" | "align">;
