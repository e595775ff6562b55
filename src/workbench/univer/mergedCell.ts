import type { ICellData, IStyleData, Nullable } from "@univerjs/core";

/**
 * Two changes of a cell, one after the other, as one. Undefined where there is no such change: a
 * style cannot be both taken away and given.
 */
export function mergedCell(first: ICellData | undefined, second: ICellData): ICellData | undefined {
  if (!first) return second;
  if (!first.s || !second.s)
    return first.s === null && second.s ? undefined : { ...first, ...second };
  return { ...first, ...second, s: mergedStyle(first.s as IStyleData, second.s as IStyleData) };
}

/** The style of a cell once it is changed. */
export function changedStyle(
  style: Nullable<IStyleData>,
  change: ICellData | undefined,
): Nullable<IStyleData> {
  if (change?.s === undefined) return style;
  return change.s ? mergedStyle(style ?? {}, change.s as IStyleData) : null;
}

const mergedStyle = (first: IStyleData, second: IStyleData): IStyleData => ({
  ...first,
  ...second,
  ...(first.bd && second.bd && { bd: { ...first.bd, ...second.bd } }),
});
