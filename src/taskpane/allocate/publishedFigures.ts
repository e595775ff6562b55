import { publishedTotals } from "../../actions/publishedTotals";
import type { PublishedFigure } from "../shell/example";

/** The figures of the first tranche among all that were published. */
export const publishedFigures = (
  figures: readonly {
    readonly id: string;
    readonly value: unknown;
    readonly table?: string;
  }[],
): PublishedFigure[] =>
  figures.flatMap(({ id, value, table }) => {
    const key = publishedTotals[id];
    return key && table === "tranche-1" ? [{ key, value: Number(value) }] : [];
  });
