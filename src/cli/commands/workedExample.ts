import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Command } from "commander";
import { exampleNotice } from "../../../seeds/example/nationalExample";
import figures from "../../../seeds/published/figures.json";
import { publishedTotals } from "../../actions/publishedTotals";
import { readTable } from "../../actions/readTable";
import { error } from "../../domain/problem";
import { failure, success, type Result } from "../../domain/result";
import { numberText } from "../../domain/wording";
import { newXlsx } from "../../hosts/xlsx/newXlsx";
import { coverageSheet, type CoverageSheetRow } from "../../sheets/coverage";
import { openWorkbook, saveWorkbook } from "../files";
import { columnsText, outputFor, type Output } from "../output";
import { allocateFile } from "./allocate";
import { fillExample } from "./example";

/** A published figure beside the one read back from the workbook that was written. */
interface Compared {
  readonly label: string;
  readonly published: number;
  readonly computed: number;
}

export const addWorkedExample = (program: Command): Command =>
  program
    .command("worked-example")
    .description("the main job: make the example, allocate it, compare with the published figures")
    .option("-o, --output <folder>", "folder for example.xlsx and allocation.xlsx", "out")
    .action(async ({ output: folder }: { output: string }, command: Command) => {
      const output = outputFor(command);
      output.answer(
        await workedExample(folder, output),
        (compared) => report(compared, join(folder, "allocation.xlsx")),
        (compared) => ({ file: join(folder, "allocation.xlsx"), compared }),
      );
    });

async function workedExample(folder: string, output: Output): Promise<Result<Compared[]>> {
  const [example, allocation] = [join(folder, "example.xlsx"), join(folder, "allocation.xlsx")];
  await mkdir(folder, { recursive: true });
  output.progress(`Making ${example}: ${exampleNotice} …`);
  const host = newXlsx();
  const filled = await fillExample(host);
  const saved = filled.ok ? await saveWorkbook(example, await host.toBytes()) : filled;
  if (!saved.ok) return saved;
  const allocated = await allocateFile(example, allocation, {}, output);
  if (!allocated.ok) return allocated;
  output.progress(`Reading the coverage back from ${allocation} …`);
  const coverage = await readCoverage(allocation);
  return coverage.ok ? compare(coverage.value) : coverage;
}

async function readCoverage(path: string): Promise<Result<CoverageSheetRow>> {
  const host = await openWorkbook(path);
  if (!host.ok) return host;
  const table = await readTable(host.value, coverageSheet);
  if (!table.ok) return table;
  const country = table.value?.rows[0];
  return country
    ? success(country)
    : failure([
        error("no-coverage", "The written workbook has no Coverage table.", { sheet: path }),
      ]);
}

function compare(country: CoverageSheetRow): Result<Compared[]> {
  const compared = figures
    .filter((figure) => "table" in figure && figure.table === "tranche-1")
    .map(({ id, label, value }): Compared => ({
      label: String(label),
      published: Number(value),
      computed: Number(country[publishedTotals[id]!]),
    }));
  const different = compared.filter(({ published, computed }) => published !== computed);
  return different.length === 0
    ? success(compared)
    : failure(
        different.map(({ label, published, computed }) =>
          error("not-as-published", `${label}: computed ${computed}, published ${published}.`),
        ),
      );
}

const report = (compared: readonly Compared[], file: string): string =>
  [
    columnsText([
      ["First tranche, 2019", "Published", "Computed"],
      ...compared.map(({ label, published, computed }) => [
        label,
        numberText(published),
        numberText(computed),
      ]),
    ]),
    "",
    `Read back from ${file}. ${exampleNotice}; it is made so that the standard policy gives the published figures.`,
  ].join("\n");
