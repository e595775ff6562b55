import { error, warning, type Problem } from "../domain/problem";
import { regions, type Region } from "../domain/region";
import { failure, resultOf, success, type Result } from "../domain/result";
import type { Term } from "../domain/term";
import { termDays, type TermDays } from "../domain/termDays";
import { describeDay } from "../domain/day";
import type { TableReader, Watch, WorkbookFiles } from "../hosts/Host";
import { returnContents } from "./returnContents";
import { returnSources } from "./returnSources";
import { sentReturns, type SentReturn } from "./sentReturn";

/** A return that is ready to be sent. */
export interface NewReturn {
  /** `LSC return 2019 Term 2 Canterbury.xlsx` */
  readonly name: string;
  readonly region: Region;
  readonly clusters: number;
  readonly bytes: Uint8Array;
}

/** Which returns are wanted. */
export interface WantedReturns {
  readonly term: Term;
  /** Default: all ten. */
  readonly regions?: readonly Region[];
  /** Days on which clusters may be assessed. Default: those of `termDays`. */
  readonly days?: TermDays;
}

/** Makes a file for each region to fill in a term. Nothing is written into the workbook. */
export async function createReturns(
  host: TableReader,
  files: WorkbookFiles,
  { term, regions: wanted = regions, days = termDays(term) }: WantedReturns,
  watch: Watch = {},
): Promise<Result<readonly NewReturn[]>> {
  if (days.from > days.to) return failure([daysTurned(days)]);
  const sources = await returnSources(host);
  if (!sources.ok) return sources;
  const sentTo = sentReturns(sources.value, term, days);
  const made: NewReturn[] = [];
  const problems: Problem[] = [...sources.warnings];
  for (const [index, region] of wanted.entries()) {
    if (await stopsAt(watch, region, index / wanted.length)) return failure([stopped]);
    const sent = sentTo(region);
    if (sent.rows.length === 0) problems.push(noClusters(region));
    const bytes = await bytesOf(files, sent, sources.value.about);
    if (!bytes.ok) return bytes;
    const name = `LSC return ${sent.term} ${region}.xlsx`;
    made.push({ name, region, clusters: sent.rows.length, bytes: bytes.value });
  }
  return resultOf(made, problems);
}

async function bytesOf(
  files: WorkbookFiles,
  sent: SentReturn,
  about: readonly string[],
): Promise<Result<Uint8Array>> {
  const file = files.create();
  const written = await file.writeSheets(returnContents(sent, about));
  return written.ok ? success(await file.toBytes()) : written;
}

const noClusters = (region: Region): Problem =>
  warning(
    "no-clusters",
    `No cluster of ${region} is known, so its return has only the blank rows for new ones.`,
  );

const daysTurned = ({ from, to }: TermDays): Problem =>
  error(
    "days-turned",
    `The first date, ${describeDay(from)}, is after the last, ${describeDay(to)}. Change one of them.`,
  );

/** Tells where it is and lets the screen answer; whether a person wants to stop. */
async function stopsAt(watch: Watch, region: Region, done: number): Promise<boolean> {
  watch.progress?.(`Making the return of ${region}`, done);
  await watch.pause?.();
  return watch.isCancelled?.() ?? false;
}

const stopped = error("cancelled", "Stopped as you asked. No return was made.");
