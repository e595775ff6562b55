import type { Command } from "commander";
import { exampleNotice, nationalExample } from "../../../seeds/example/nationalExample";
import papers from "../../../seeds/published/papers.json";
import { createWorkbook } from "../../actions/createWorkbook";
import { withValue, type Result } from "../../domain/result";
import { countText } from "../../domain/wording";
import type { Host, WrittenSheet } from "../../hosts/Host";
import { newXlsx } from "../../hosts/xlsx/newXlsx";
import { checkTarget, saveWorkbook } from "../files";
import { outputFor } from "../output";

/** Fills a workbook with the constructed national example. */
export const fillExample = (host: Host): Promise<Result<readonly WrittenSheet[]>> =>
  createWorkbook(host, { ...nationalExample(), papers, about: exampleNotice });

export const addExample = (program: Command): Command =>
  program
    .command("example")
    .description("make a workbook with the constructed national example")
    .requiredOption("-o, --output <file.xlsx>", "workbook to make")
    .action(async ({ output: path }: { output: string }, command: Command) => {
      const output = outputFor(command);
      output.progress("Making the constructed example …");
      const host = newXlsx();
      const wanted = await checkTarget(path);
      const written = wanted.ok ? await fillExample(host) : wanted;
      const result = written.ok
        ? withValue(written.value, await saveWorkbook(path, await host.toBytes()))
        : written;
      output.answer(
        result,
        (sheets) =>
          [
            `Wrote ${path}: ${exampleNotice}.`,
            ...sheets.map(({ sheet, rows }) => `  ${sheet}: ${countText(rows, "row")}`),
          ].join("\n"),
        (sheets) => ({ file: path, notice: exampleNotice, sheets }),
      );
    });
