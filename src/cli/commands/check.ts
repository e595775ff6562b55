import type { Command } from "commander";
import { readWorkbook } from "../../actions/readWorkbook";
import { describeProblem } from "../../domain/problem";
import { success } from "../../domain/result";
import { countText } from "../../domain/wording";
import { openWorkbook } from "../files";
import { outputFor } from "../output";

export const addCheck = (program: Command): Command =>
  program
    .command("check")
    .description("list everything that is wrong or odd in a workbook; nothing is written")
    .argument("<book.xlsx>", "workbook to check")
    .action(async (path: string, _options: object, command: Command) => {
      const output = outputFor(command);
      const host = await openWorkbook(path);
      const read = host.ok ? await readWorkbook(host.value) : host;
      if (!read.ok) return output.answer(read, String, Object);
      const { schools, clusters, assessments, overrides } = read.value;
      const terms = new Set(assessments.map(({ term }) => term)).size;
      const notes = read.warnings;
      output.answer(
        // All warnings are the answer here, so none are cut short beside it.
        output.json ? read : success(read.value),
        () =>
          [
            `${countText(schools.length, "school")}, ${countText(clusters.length, "cluster")}, phases for ${countText(terms, "term")}, ${countText(overrides.length, "override")}.`,
            ...notes.map((note) => `  ${describeProblem(note)}`),
            notes.length === 0
              ? "Nothing is wrong."
              : `${countText(notes.length, "note")}, no problem that stops an allocation.`,
          ].join("\n"),
        () => ({
          file: path,
          schools: schools.length,
          clusters: clusters.length,
          terms,
          assessments: assessments.length,
          overrides: overrides.length,
        }),
      );
    });
