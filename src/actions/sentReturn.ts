import { fingerprint } from "../domain/fingerprint";
import { noReach, type Reach } from "../domain/reach";
import type { Region } from "../domain/region";
import { termName, type Term } from "../domain/term";
import type { TermDays } from "../domain/termDays";
import { numberText } from "../domain/wording";
import { sentClusters, type SentCluster } from "../engine/sentClusters";
import type { ReturnRow } from "../sheets/returnRow";
import type { StampLine } from "../sheets/returnStamp";
import type { ReturnSources } from "./returnSources";

/** What one region is sent for a term. */
export interface SentReturn {
  readonly region: Region;
  readonly term: string;
  readonly days: TermDays;
  /** A row for each cluster, with what was last known. */
  readonly rows: readonly SentRow[];
  /**
   * Stands for region, term, days and, of each cluster, number, name, last phase and its day: any
   * of it changed gives another. Counts are left out, as they may come from lists of today.
   */
  readonly stamp: string;
}

/** A row as it is sent: number and name are there. */
export type SentRow = ReturnRow & Required<Pick<ReturnRow, "clusterNumber" | "clusterName">>;

/** Edition of the return's sheets; a later one reads others differently. */
export const returnFormat = "1";

/** What a return of this product calls itself. */
export const returnProduct = "LSC return";

/** What a region is sent, but for some clusters. */
export type SentTo = (region: Region, isLeftOut?: (cluster: SentCluster) => boolean) => SentReturn;

/** What every region is sent for a term, as the workbook stands: by region. */
export function sentReturns(
  { history, clusters, reach }: ReturnSources,
  term: Term,
  days: TermDays,
): SentTo {
  const sent = sentClusters(history, clusters, term, days.from);
  return (region, isLeftOut = () => false) => {
    const rows = sent
      .filter((cluster) => cluster.region === region && !isLeftOut(cluster))
      .map(({ number, name, last }): SentRow => {
        const counts = countsOf({ ...reach.get(number), ...last });
        return {
          clusterNumber: number,
          clusterName: name,
          ...counts,
          countsBefore: countsText(counts),
          ...(last && { phaseBefore: last.phase, assessedBefore: last.assessedOn }),
          ...(last?.facilitator && { facilitator: last.facilitator }),
        };
      });
    const what = { region, term: termName(term), days, rows };
    return { ...what, stamp: stampOf(what) };
  };
}

const stampOf = ({ region, term, days, rows }: Omit<SentReturn, "stamp">): string =>
  fingerprint(
    JSON.stringify([
      ...[returnFormat, region, term, days.from, days.to],
      ...rows.map((row) => [
        row.clusterNumber,
        row.clusterName,
        row.phaseBefore ?? null,
        row.assessedBefore ?? null,
      ]),
    ]),
  );

const keys = Object.keys(noReach) as (keyof Reach)[];

/** How the counts stand together in one cell: a part behind the whole it belongs to. */
const countLines: readonly (readonly (readonly [keyof Reach, string])[])[] = [
  [
    ["services", "Services"],
    ["kohangaReo", "kōhanga reo"],
  ],
  [
    ["schools", "Schools"],
    ["maoriMediumKura", "Māori medium"],
  ],
  [["children", "Children"]],
];

function countsOf(from: Partial<Reach>): Partial<Reach> {
  const counts: { -readonly [Key in keyof Reach]?: number } = {};
  for (const key of keys) if (from[key] !== undefined) counts[key] = from[key];
  return counts;
}

/** `Services 7, kōhanga reo 1`, then schools and children, each on a line. */
const countsText = (counts: Partial<Reach>): string =>
  countLines
    .map((line) => line.map(([key, name]) => `${name} ${countText(counts[key])}`).join(", "))
    .join("\n");

const countText = (count: number | undefined): string =>
  count === undefined ? "–" : numberText(count);

/** Names of the lines of the stamp. */
export const stampNames = {
  product: "Product",
  format: "Format",
  region: "Region",
  term: "Term",
  from: "First date",
  to: "Last date",
  version: "Version",
} as const;

/** The stamp as it stands in the file. */
export const stampLines = ({ region, term, days, stamp }: SentReturn): StampLine[] => [
  { name: stampNames.product, value: returnProduct },
  { name: stampNames.format, value: returnFormat },
  { name: stampNames.region, value: region },
  { name: stampNames.term, value: term },
  { name: stampNames.from, value: days.from },
  { name: stampNames.to, value: days.to },
  { name: stampNames.version, value: stamp },
];
