/**
 * A drawing that stands on a sheet: rectangles, and texts over them. Places and sizes are in
 * points, from its top left corner; colours are RRGGBB.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** What it shows, for people who cannot see it. */
  readonly words: string;
  readonly rectangles: readonly DrawnRectangle[];
  readonly texts: readonly DrawnText[];
}

export interface DrawnRectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The colour of paper where left out. */
  readonly fill?: string;
  readonly line?: { readonly colour: string; readonly width: number };
  /** A word or number in its middle. */
  readonly label?: Lettering & { readonly text: string };
}

/** Lines of text from a place downwards. */
export interface DrawnText extends Lettering {
  readonly x: number;
  readonly y: number;
  /** Width within which they stand left or right. */
  readonly width: number;
  readonly lines: readonly string[];
  readonly align: "left" | "right";
}

/** How letters look. */
export interface Lettering {
  readonly size: number;
  readonly bold?: boolean;
  readonly colour: string;
}

export const paperColour = "FFFFFF";

/** Height of one line and of what of it stands over the foot of its letters, by the size of the letters. */
export const lineOfText = { height: 1.22, ascent: 0.95 } as const;

/** Height of some lines of text. */
export const textHeight = ({ lines, size }: Pick<DrawnText, "lines" | "size">): number =>
  lines.length * size * lineOfText.height;
