import type { Day } from "../domain/day";
import type { Learning } from "../domain/learning";
import { error, type Problem } from "../domain/problem";
import { regions, type Region } from "../domain/region";
import { failure, success, type Result } from "../domain/result";
import { termName, termOf } from "../domain/term";
import { listText } from "../domain/wording";
import type { TableReader } from "../hosts/Host";
import { learningLoopSheet } from "../sheets/learningLoop";
import type { CollectedFile, CollectOptions, CollectPreview } from "./collected";
import { nameProblems } from "./fileNames";
import { checkReturn, incompleteIn, type CheckedReturn } from "./checkReturn";
import { collectedBefore, withReturn, type CollectedTables } from "./collectedTables";
import { decideReturns, type DecidedReturn } from "./decideReturns";
import { readReturn } from "./readReturn";
import { readTable } from "./readTable";
import { inFile, type ReceivedReturn, type ReturnedFile } from "./receivedReturn";
import { returnSources, type ReturnSources } from "./returnSources";
import { sentReturns, type SentReturn, type SentTo } from "./sentReturn";

/** What is to be collected, and the tables before and after. */
export interface CollectPlan {
  readonly preview: CollectPreview;
  readonly before: CollectedTables;
  readonly after: CollectedTables;
  readonly sources: ReturnSources;
}

/** Reads and checks the files and plans what is taken over; nothing is written. */
export async function planCollection(
  host: TableReader,
  returned: readonly ReturnedFile[],
  options: CollectOptions,
): Promise<Result<CollectPlan>> {
  const misnamed = nameProblems(returned, options.accepted ?? []);
  if (misnamed.length > 0) return failure(misnamed);
  const sources = await returnSources(host);
  if (!sources.ok) return sources;
  const loop = await readTable<Learning>(host, learningLoopSheet);
  if (!loop.ok) return loop;
  const before = { phases: sources.value.phases.rows, learning: loop.value?.rows ?? [] };
  const files = await receive(returned, options);
  const plan = planOf(files, before, sources.value, options);
  const order = new Map(returned.map(({ name }, index) => [name, index]));
  const inOrder = [...plan.preview.files].sort((a, b) => order.get(a.name)! - order.get(b.name)!);
  return success(
    { ...plan, before, sources: sources.value, preview: { ...plan.preview, files: inOrder } },
    [...sources.warnings, ...loop.warnings],
  );
}

/** The files that could be read as returns of the term, and the others with why. */
interface Received {
  readonly term?: string;
  readonly returns: readonly ReceivedReturn[];
  readonly refused: readonly CollectedFile[];
}

async function receive(
  returned: readonly ReturnedFile[],
  { files, term: asked, pause }: CollectOptions,
): Promise<Received> {
  const received: ReceivedReturn[] = [];
  const unread: CollectedFile[] = [];
  for (const file of returned) {
    await pause?.();
    const read = await readReturn(files, file);
    if (read.ok) received.push(read.value);
    else unread.push(refused(file.name, read.problems));
  }
  const term = asked ? termName(asked) : onlyTerm(received);
  const other = received.filter(({ stamp }) => stamp.term !== term);
  const late = other.map((each) => refused(each.file, [wrongTerm(each, asked && term, received)]));
  return {
    ...(term !== undefined && { term }),
    returns: received.filter((each) => !other.includes(each)),
    refused: [...unread, ...late],
  };
}

function planOf(
  { term, returns, refused: others }: Received,
  before: CollectedTables,
  sources: ReturnSources,
  { collectedOn, accepted = [] }: CollectOptions,
): { readonly preview: CollectPreview; readonly after: CollectedTables } {
  const checked = returns.map((each) => checkedAgainst(sources, each, collectedOn));
  const { decided, conflicts } = decideReturns(
    checked,
    (region) => beforeIn(before, sources, region, term ?? ""),
    new Set(accepted),
  );
  const after = decided
    .filter(({ state }) => state === "taken")
    .reduce((now, each) => withReturn(now, each.checked, term ?? ""), before);
  return {
    after,
    preview: {
      ...(term !== undefined && { term }),
      files: [...decided.map(outcomeOf), ...others],
      conflicts,
      phases: changedRows(before.phases, after.phases),
      learning: changedRows(before.learning, after.learning),
    },
  };
}

function checkedAgainst(
  sources: ReturnSources,
  received: ReceivedReturn,
  collectedOn: Day,
): CheckedReturn {
  const { stamp } = received;
  const sentTo = sentReturns(sources, termOf(stamp.term)!, stamp.days);
  const asked = new Map(
    regions.flatMap((region) =>
      sentTo(region).rows.map(({ clusterNumber }) => [clusterNumber, region] as const),
    ),
  );
  return checkReturn(received, { sent: sentThen(sentTo, received), asked, collectedOn });
}

/**
 * What the region was sent. A cluster that no term before had, and that the file has not as one that
 * was sent, may have been added to Clusters since: as the return asks.
 */
function sentThen(sentTo: SentTo, { stamp, table }: ReceivedReturn): SentReturn {
  const now = sentTo(stamp.region);
  if (now.stamp === stamp.version) return now;
  const had = new Set(
    table.rows.flatMap(({ clusterNumber, countsBefore }) =>
      countsBefore === undefined ? [] : [clusterNumber],
    ),
  );
  const then = sentTo(stamp.region, ({ number, last }) => !last && !had.has(number));
  return then.stamp === stamp.version ? then : now;
}

function beforeIn(
  tables: CollectedTables,
  { clusters }: ReturnSources,
  region: Region,
  term: string,
) {
  const own = [...clusters.values()].filter((cluster) => cluster.region === region);
  const numbers = new Set(own.map(({ number }) => number));
  return collectedBefore(tables, { region, term, clusters: numbers });
}

/** The term of all the returns; undefined where they are of several, or there are none. */
function onlyTerm(received: readonly ReceivedReturn[]): string | undefined {
  const terms = new Set(received.map(({ stamp }) => stamp.term));
  return terms.size === 1 ? [...terms][0] : undefined;
}

const refused = (name: string, problems: readonly Problem[]): CollectedFile => ({
  name,
  state: "refused",
  complete: 0,
  incomplete: 0,
  incompleteLearning: 0,
  problems,
});

const outcomeOf = ({ checked, state }: DecidedReturn): CollectedFile => ({
  name: checked.file,
  state,
  region: checked.region,
  ...(checked.completedBy !== undefined && { completedBy: checked.completedBy }),
  complete: checked.assessments.length,
  incomplete: incompleteIn(checked),
  incompleteLearning: checked.unfinished.learning.length,
  problems: [...checked.refusals, ...checked.problems],
});

/** Rows that were not there before. */
const changedRows = (before: readonly unknown[], after: readonly unknown[]): number => {
  const known = new Set(before);
  return after.filter((row) => !known.has(row)).length;
};

function wrongTerm(
  { file, stamp }: ReceivedReturn,
  asked: string | undefined,
  received: readonly ReceivedReturn[],
): Problem {
  const others = [...new Set(received.map(({ stamp: { term } }) => term))].filter(
    (term) => term !== stamp.term,
  );
  const sentence = asked
    ? `The return is for ${stamp.term}, and ${asked} is being collected. Collect it by itself, or send the file for ${asked}.`
    : `The return is for ${stamp.term}, and others are for ${listText(others)}. Say which term is collected, and collect the others by themselves.`;
  return inFile(file)(error(asked ? "wrong-term" : "two-terms", sentence));
}
