import { compareClusterNumbers } from "../domain/cluster";
import { plainText } from "../domain/plainText";
import type { Region } from "../domain/region";
import { isOpen, type Status } from "../domain/status";
import type { ReadTable } from "../sheets/readRows";

/** A row of a source that is not taken, and why. */
export interface LeftOut {
  readonly number: string;
  readonly name?: string;
  /** "It is Proposed, not open." */
  readonly reason: string;
}

interface Known {
  readonly number: string;
  readonly status?: Status;
}

interface Stated {
  readonly number: string;
  readonly name: string;
  readonly region?: Region;
  readonly status?: string;
}

/**
 * Brings rows up to date from a directory, by number: those it has are made anew from it, those it
 * has no longer are closed and stay, new ones follow in the order of their numbers. New ones that
 * are not open, or lie in no region, are left out. O(n log n).
 */
export function updateByNumber<Row extends Known, From extends Stated>(
  present: readonly Row[],
  directory: ReadTable<From> | undefined,
  make: (from: From, region: Region, before: Row | undefined) => Row,
): { readonly rows: readonly Row[]; readonly leftOut: readonly LeftOut[] } {
  if (!directory) return { rows: present, leftOut: [] };
  const stated = new Map(directory.rows.map((row) => [row.number, row]));
  const known = new Map(present.map((row) => [row.number, row]));
  const made = (from: From): Row | LeftOut => {
    const before = known.get(from.number) as (Row & { readonly region?: Region }) | undefined;
    if (!runs(from)) return before ? closed(before) : notOpen(from);
    const region = from.region ?? before?.region;
    return region ? opened(make(from, region, before)) : noRegion(from);
  };
  const updated = present.map((row) => {
    const from = stated.get(row.number);
    return from ? (made(from) as Row) : closed(row);
  });
  const added = directory.rows
    .filter(({ number }) => !known.has(number))
    .sort((a, b) => compareClusterNumbers(a.number, b.number))
    .map(made);
  return {
    rows: [...updated, ...added.filter((row): row is Row => !isLeftOut(row))],
    leftOut: added.filter(isLeftOut),
  };
}

const isLeftOut = (row: object): row is LeftOut => "reason" in row;

/** Blank is open; else what the directory says: Open, Closed, Proposed, … */
const runs = ({ status }: Stated): boolean =>
  status === undefined || plainText(status).startsWith("open");

const closed = <Row extends Known>(row: Row): Row => ({ ...row, status: "Closed" });

const opened = <Row extends Known>(row: Row): Row =>
  isOpen(row) ? row : { ...row, status: undefined };

const notOpen = ({ number, name, status }: Stated): LeftOut => ({
  number,
  name,
  reason: `The directory says "${status}", not open.`,
});

const noRegion = ({ number, name }: Stated): LeftOut => ({
  number,
  name,
  reason: "The directory names no region for it.",
});
