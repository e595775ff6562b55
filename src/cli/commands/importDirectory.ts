import type { Command } from "commander";
import { applyImport } from "../../actions/applyImport";
import { importSources, type ImportSources } from "../../actions/importSources";
import { planImport, type ImportPlan } from "../../actions/planImport";
import { all } from "../../actions/readTable";
import { toConfirm, unconfirmed, type Confirmed } from "../../actions/toConfirm";
import { phaseOf, phases, type Phase } from "../../domain/phase";
import { error } from "../../domain/problem";
import { failure, success, type Result } from "../../domain/result";
import { listText } from "../../domain/wording";
import { newXlsx } from "../../hosts/xlsx/newXlsx";
import type { XlsxHost } from "../../hosts/xlsx/xlsxHost";
import { standardPolicy } from "../../parameters/policyFrom";
import type { Source } from "../../sheets/sourceKind";
import { checkTarget, openSources, openWorkbook, saveWorkbook } from "../files";
import { importJson, importText, type ImportReport } from "../importReport";
import { outputFor, type Output } from "../output";

interface ImportOptions {
  readonly output?: string;
  readonly into?: string;
  readonly preview?: true;
  readonly closeMany?: true;
  readonly moveMany?: true;
  readonly clusters?: string;
  readonly phases?: string;
  readonly assumePhase?: string;
}

export const addImport = (program: Command): Command =>
  program
    .command("import")
    .description(
      "make a workbook from directories, or bring one up to date by number (.csv or .xlsx; the columns of 2016 to 2026)",
    )
    .argument(
      "[files...]",
      "the Ministry's schools directory, its early learning directory, your own cluster list",
    )
    .option(
      "--clusters <list>",
      "your own list: School number (or Service number), Cluster number, Cluster name",
    )
    .option("--phases <file>", "phases: Cluster number, Term, Assessed on, Phase")
    .option("--assume-phase <phase>", `a phase for every cluster without: ${phases.join(", ")}`)
    .option("--into <book.xlsx>", "workbook to bring up to date (default: make a new one)")
    .option("--preview", "say what would be new, changed, closed or left out; write nothing")
    .option(
      "--close-many",
      "write it although it marks more than a quarter of the open schools or services closed",
    )
    .option(
      "--move-many",
      "write it although it takes more than a quarter of the schools or services out of their clusters",
    )
    .option("-o, --output <file.xlsx>", "workbook to write (default: that of --into)")
    .action(async (paths: string[], options: ImportOptions, command: Command) => {
      const output = outputFor(command);
      output.answer(await importFiles(paths, options, output), importText, importJson);
    });

async function importFiles(
  paths: readonly string[],
  options: ImportOptions,
  output: Output,
): Promise<Result<ImportReport>> {
  const target = await targetOf(options);
  if (!target.ok) return target;
  if (paths.length > 0) output.progress(`Reading ${listText(paths)} …`);
  const planned = await planFiles(paths, options);
  if (!planned.ok) return planned;
  const { host, plan } = planned.value;
  const { asked } = toConfirm(planned.warnings);
  const asks = asked.map(({ code }) => code);
  const report = { plan, preview: options.preview ?? false, asks: [...new Set(asks)] };
  if (target.value === undefined) return success(report, planned.warnings);
  const unsaid = asked.filter(({ code }) => !isSaid[code](options));
  if (unsaid.length > 0)
    return failure([
      ...unsaid.map((each) => unconfirmed(each, howToConfirm[each.code])),
      ...planned.warnings.filter((each) => !unsaid.some((other) => other === each)),
    ]);
  const saved = await write(host, plan, { target: target.value, into: options.into });
  if (!saved.ok) return failure([...planned.warnings, ...saved.problems]);
  const file = saved.value === undefined ? {} : { file: saved.value };
  return success({ ...report, ...file }, [...planned.warnings, ...saved.warnings]);
}

/** Where to write; undefined for a preview. */
async function targetOf({
  output,
  into,
  preview,
}: ImportOptions): Promise<Result<string | undefined>> {
  if (preview) return success(undefined);
  const target = output ?? into;
  return target === undefined ? failure([noTarget]) : checkTarget(target, into);
}

async function planFiles(
  paths: readonly string[],
  options: ImportOptions,
): Promise<Result<{ readonly host: XlsxHost; readonly plan: ImportPlan }>> {
  const read = all<[ImportSources, XlsxHost]>([
    await readSourceFiles(paths, options),
    options.into === undefined ? success(newXlsx()) : await openWorkbook(options.into),
  ]);
  if (!read.ok) return read;
  const [sources, host] = read.value;
  const plan = await planImport(host, sources);
  return plan.ok ? success({ host, plan: plan.value }, [...read.warnings, ...plan.warnings]) : plan;
}

/**
 * Writes the plan. A workbook that stays as it is is only copied, where it is to go elsewhere; one
 * that is brought up to date in its place is kept as it was beside it.
 */
async function write(
  host: XlsxHost,
  plan: ImportPlan,
  { target, into }: { readonly target: string; readonly into: string | undefined },
): Promise<Result<string | undefined>> {
  if (plan.contents.length === 0 && target === into) return success(undefined);
  const written = await applyImport(host, plan);
  if (!written.ok) return written;
  const saved = await saveWorkbook(target, await host.toBytes());
  return saved.ok ? success(saved.value, [...written.warnings, ...saved.warnings]) : saved;
}

async function readSourceFiles(
  paths: readonly string[],
  options: ImportOptions,
): Promise<Result<ImportSources>> {
  const files = [...paths, options.clusters, options.phases].filter((path) => path !== undefined);
  const read = all<[Phase | undefined, ...(readonly Source[])[]]>([
    assumedPhase(options),
    ...(await Promise.all(files.map(openSources))),
  ]);
  if (!read.ok) return read;
  const [phase, ...found] = read.value;
  const assumed = phase && { phase, on: standardPolicy().asAt };
  return importSources(found.flat(), assumed);
}

function assumedPhase({ assumePhase, phases: file }: ImportOptions): Result<Phase | undefined> {
  if (assumePhase === undefined) return success(undefined);
  const phase = phaseOf(assumePhase);
  if (!phase) return failure([unknownPhase(assumePhase)]);
  return file === undefined ? success(phase) : failure([bothPhases]);
}

const isSaid: Readonly<Record<Confirmed, (options: ImportOptions) => boolean>> = {
  "mostly-closed": ({ closeMany }) => closeMany ?? false,
  "mostly-moved": ({ moveMany }) => moveMany ?? false,
};

const howToConfirm: Readonly<Record<Confirmed, string>> = {
  "mostly-closed":
    "If it does, add --close-many to write it; --preview says which would be closed.",
  "mostly-moved": "If they should leave, add --move-many to write it; --preview says which would.",
};

const unknownPhase = (text: string) =>
  error("unknown-phase", `"${text}" is not a phase. The phases are ${listText(phases)}.`, {
    sheet: "--assume-phase",
  });

const bothPhases = error(
  "phases-twice",
  "Give either real phases (--phases) or an assumed one (--assume-phase), not both.",
);

const noTarget = error(
  "no-target",
  "Say where to write: -o book.xlsx for a new workbook, --into book.xlsx to bring one up to date, or --preview to write nothing.",
);
