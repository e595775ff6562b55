import { join } from "node:path";
import type { Command } from "commander";
import { unconfirmedTexts } from "../../actions/publication/freeTexts";
import { preparePublication } from "../../actions/publication/preparePublication";
import type { PreparedPublication } from "../../actions/publication/publication";
import { publicationFiles } from "../../actions/publication/publicationFiles";
import { error } from "../../domain/problem";
import { failure, success, type Result } from "../../domain/result";
import { xlsxFiles } from "../../hosts/xlsx/xlsxFiles";
import { openWorkbook } from "../files";
import { outputFor, type Output } from "../output";
import { publishedJson, publishedText, type Published } from "../publicationReport";
import { checkFolder, saveInFolder } from "../saveInFolder";
import { today } from "../today";

interface PublishFlags {
  readonly output?: string;
  readonly scenario?: string;
  readonly contact?: string;
  readonly preview?: true;
  readonly textsChecked?: true;
}

export const addPublish = (program: Command): Command =>
  program
    .command("publish")
    .description(
      "make the package for the public: a page to search, a workbook and tables, with the reason of every cluster and school",
    )
    .argument("<book.xlsx>", "workbook with Clusters (or Schools), Phases and Policy")
    .option("-o, --output <folder>", "folder to write to; it is made where it is not there")
    .option(
      "--scenario <name>",
      "publish this scenario (default: the policy and decisions as they stand)",
    )
    .option(
      "--contact <text>",
      "whom to ask, or to ask for a review: an office with its e-mail address, page or telephone, no person",
    )
    .option("--preview", "only say what would be published, and the texts that persons typed")
    .option(
      "--texts-checked",
      "somebody has looked that the texts of the preview name no person; nothing is written without it",
    )
    .action(async (path: string, flags: PublishFlags, command: Command) => {
      const output = outputFor(command);
      output.answer(await publishFile(path, flags, output), publishedText, publishedJson);
    });

async function publishFile(
  path: string,
  flags: PublishFlags,
  output: Output,
): Promise<Result<Published>> {
  const wanted = await wantedFolder(flags);
  if (!wanted.ok) return wanted;
  output.progress(`Reading ${path} …`);
  const host = await openWorkbook(path);
  if (!host.ok) return host;
  output.progress("Giving the reasons …");
  const { scenario, contact } = flags;
  const options = {
    publishedOn: today(),
    ...(scenario !== undefined && { scenario }),
    ...(contact !== undefined && { contact }),
  };
  const prepared = await preparePublication(host.value, options);
  if (!prepared.ok) return prepared;
  const { freeTexts, warnings } = prepared.value;
  if (wanted.value === undefined) return success({ ...prepared.value, files: [] }, warnings);
  if (freeTexts.length > 0 && !flags.textsChecked)
    return failure([...warnings, unconfirmedTexts(freeTexts, askedHow)]);
  return writeFiles(wanted.value, prepared.value, output);
}

const askedHow = "Then add --texts-checked.";

/** Undefined for a preview, which writes nothing. */
async function wantedFolder({
  output,
  preview,
}: PublishFlags): Promise<Result<string | undefined>> {
  if (preview) return success(undefined);
  if (output === undefined) return failure([noFolder]);
  return checkFolder(output);
}

const noFolder = error(
  "no-output",
  "Say where to write: -o folder. With --preview nothing is written.",
  { sheet: "--output" },
);

async function writeFiles(
  folder: string,
  prepared: PreparedPublication,
  output: Output,
): Promise<Result<Published>> {
  output.progress(`Writing ${folder} …`);
  const files = await publicationFiles(xlsxFiles, prepared.publication);
  if (!files.ok) return failure([...prepared.warnings, ...files.problems]);
  const saved = await saveInFolder(folder, files.value);
  if (!saved.ok) return failure([...prepared.warnings, ...saved.problems]);
  const named = saved.value.map(({ name, bytes }) => ({
    path: join(folder, name),
    bytes,
  }));
  return success({ ...prepared, files: named }, [...prepared.warnings, ...saved.warnings]);
}
