import type { Command } from "commander";
import { scenarioNotes } from "../../actions/checkScenarios";
import { checkWorkbook } from "../../actions/checkWorkbook";
import type { WorkbookAllocation } from "../../actions/workbookAllocation";
import { describeProblem } from "../../domain/problem";
import { failure, success, type Result } from "../../domain/result";
import { countText } from "../../domain/wording";
import type { TableReader } from "../../hosts/Host";
import { openWorkbook } from "../files";
import { outputFor } from "../output";

export const addCheck = (program: Command): Command =>
  program
    .command("check")
    .description("list everything that is wrong or odd in a workbook; nothing is written")
    .argument("<book.xlsx>", "workbook to check")
    .action(async (path: string, _options: object, command: Command) => {
      const output = outputFor(command, Infinity);
      const host = await openWorkbook(path);
      const checked = host.ok ? await checkAll(host.value) : host;
      if (!checked.ok) return output.answer(checked, String, Object);
      const { counts } = checked.value;
      const notes = checked.warnings;
      output.answer(
        // All warnings are the answer here, so none are cut short beside it.
        output.json ? checked : success(checked.value),
        () =>
          [
            `${countText(counts.schools, "school")}, ${countText(counts.clusters, "cluster")}, phases for ${countText(counts.terms, "term")}, ${countText(counts.overrides, "override")}.`,
            ...notes.map((note) => `  ${describeProblem(note)}`),
            notes.length === 0
              ? "Nothing is wrong."
              : `${countText(notes.length, "note")}, no problem that stops an allocation.`,
          ].join("\n"),
        () => ({ file: path, ...counts }),
      );
    });

/** The workbook and its scenarios. */
async function checkAll(host: TableReader): Promise<Result<WorkbookAllocation>> {
  const checked = await checkWorkbook(host);
  const notes = await scenarioNotes(host);
  return checked.ok
    ? success(checked.value, [...checked.warnings, ...notes])
    : failure([...checked.problems, ...notes]);
}
