import type { Command } from "commander";
import { createWorkbook, type WorkbookData } from "../../actions/createWorkbook";
import { importDirectory } from "../../actions/importDirectory";
import { all } from "../../actions/readTable";
import { phaseOf, phases, type Phase } from "../../domain/phase";
import { error } from "../../domain/problem";
import { failure, success, withValue, type Result } from "../../domain/result";
import { countText, listText } from "../../domain/wording";
import { newXlsx } from "../../hosts/xlsx/newXlsx";
import { standardPolicy } from "../../parameters/policyFrom";
import type { RawTable } from "../../sheets/rawTable";
import { checkTarget, openCsv, saveWorkbook } from "../files";
import { outputFor } from "../output";

interface ImportOptions {
  readonly output: string;
  readonly clusters?: string;
  readonly phases?: string;
  readonly assumePhase?: string;
}

export const addImport = (program: Command): Command =>
  program
    .command("import")
    .description("make a workbook from a schools directory (.csv, the columns of 2018)")
    .argument("<directory.csv>", "the Ministry's schools directory")
    .option("--clusters <list.csv>", "your own list: School number, Cluster number, Cluster name")
    .option("--phases <phases.csv>", "phases: Cluster number, Term, Assessed on, Phase")
    .option("--assume-phase <phase>", `a phase assumed for every cluster: ${phases.join(", ")}`)
    .requiredOption("-o, --output <file.xlsx>", "workbook to make")
    .action(async (path: string, options: ImportOptions, command: Command) => {
      const output = outputFor(command);
      output.progress(`Reading ${path} …`);
      const wanted = await checkTarget(options.output);
      const data = wanted.ok ? await readSources(path, options) : wanted;
      const result = data.ok
        ? withValue(data.value, await save(data.value, options.output), data.warnings)
        : data;
      output.answer(
        result,
        (value) => `${summary(value)}\nWrote ${options.output}.`,
        (value) => ({ file: options.output, about: value.about, ...counts(value) }),
      );
    });

async function readSources(path: string, options: ImportOptions): Promise<Result<WorkbookData>> {
  const read = all<[RawTable, RawTable | undefined, RawTable | undefined, Phase | undefined]>([
    await openCsv(path),
    await optional(options.clusters),
    await optional(options.phases),
    assumedPhase(options),
  ]);
  if (!read.ok) return read;
  const [directory, clusters, phaseTable, phase] = read.value;
  return importDirectory({
    directory,
    ...(clusters && { clusters }),
    ...(phaseTable && { phases: phaseTable }),
    ...(phase && { assumed: { phase, on: standardPolicy().asAt } }),
  });
}

const optional = async (file: string | undefined): Promise<Result<RawTable | undefined>> =>
  file === undefined ? success(undefined) : openCsv(file);

function assumedPhase({ assumePhase, phases: file }: ImportOptions): Result<Phase | undefined> {
  if (assumePhase === undefined) return success(undefined);
  const phase = phaseOf(assumePhase);
  if (!phase) return failure([unknownPhase(assumePhase)]);
  return file === undefined ? success(phase) : failure([bothPhases]);
}

const unknownPhase = (text: string) =>
  error("unknown-phase", `"${text}" is not a phase. The phases are ${listText(phases)}.`, {
    sheet: "--assume-phase",
  });

const bothPhases = error(
  "phases-twice",
  "Give either real phases (--phases) or an assumed one (--assume-phase), not both.",
);

async function save(data: WorkbookData, path: string): Promise<Result<string>> {
  const host = newXlsx();
  const written = await createWorkbook(host, data);
  return written.ok ? saveWorkbook(path, await host.toBytes()) : written;
}

const counts = ({ schools, clusters, assessments }: WorkbookData) => ({
  schools: schools.length,
  clusters: clusters.length,
  schoolsInClusters: schools.filter(({ clusterNumber }) => clusterNumber !== undefined).length,
  studentsInClusters: clusters.reduce((sum, { students }) => sum + students, 0),
  phases: assessments.length,
});

function summary(data: WorkbookData): string {
  const { schools, clusters, schoolsInClusters, studentsInClusters, phases: known } = counts(data);
  return [
    `Found ${countText(schools, "school")}; ${countText(clusters, "cluster")} with ${countText(schoolsInClusters, "school")} and ${countText(studentsInClusters, "student")}.`,
    known === 0
      ? "No phases were given: add them to the Phases table before allocating."
      : `${countText(known, "phase")}. ${data.about}`,
  ].join("\n");
}
