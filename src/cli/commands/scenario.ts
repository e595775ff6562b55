import type { Command } from "commander";
import { auditTrail, writeAudit } from "../../actions/auditTrail";
import { freezeScenario } from "../../actions/freezeScenario";
import { listScenarios } from "../../actions/listScenarios";
import { frozenLine } from "../../actions/scenarioWords";
import { success, type Result } from "../../domain/result";
import type { AuditEntry } from "../../domain/auditEntry";
import type { Day } from "../../domain/day";
import { changeFile } from "../changeFile";
import { dayOption } from "../dayOption";
import { openWorkbook } from "../files";
import { outputFor } from "../output";
import { auditText, listedJson, listedText } from "../scenarioReport";
import { today } from "../today";
import { addRun } from "./scenarioRun";
import { addDerive, addSave } from "./scenarioSave";

export function addScenario(program: Command): Command {
  const scenario = program
    .command("scenario")
    .description("versions of the settings and decisions: save, run, list and freeze them");
  addSave(scenario);
  addDerive(scenario);
  addRun(scenario);
  addList(scenario);
  addFreeze(scenario);
  addAudit(scenario);
  for (const command of scenario.commands)
    command.option("--json", "answer with one JSON object, problems included");
  return scenario;
}

const addList = (scenario: Command): Command =>
  scenario
    .command("list")
    .description("all scenarios, what came of them, and whether that still holds and why not")
    .argument("<book.xlsx>", "workbook with scenarios")
    .action(async (path: string, _: object, command: Command) => {
      const host = await openWorkbook(path);
      outputFor(command).answer(
        host.ok ? await listScenarios(host.value) : host,
        (listed) =>
          listed.length === 0
            ? "There are no scenarios yet. lsc scenario save saves the workbook as it stands as one."
            : listed.map(listedText).join("\n"),
        (listed) => ({ file: path, scenarios: listed.map(listedJson) }),
      );
    });

interface FreezeOptions {
  readonly name: string;
  readonly paper: string;
  readonly by: string;
  readonly on?: Day;
  readonly output?: string;
}

const addFreeze = (scenario: Command): Command =>
  scenario
    .command("freeze")
    .description("keep a scenario, with its last run, as the version of a paper on Decisions")
    .argument("<book.xlsx>", "workbook with the scenario")
    .requiredOption("--name <name>", "name of the scenario")
    .requiredOption("--paper <paper>", "number of the paper on Decisions, or its title")
    .requiredOption("--by <person>", "who freezes it")
    .option("--on <day>", "day on which it is frozen (default: today)", dayOption)
    .option("-o, --output <file.xlsx>", "workbook to write (default: the same one)")
    .action(async (path: string, options: FreezeOptions, command: Command) => {
      const { name, paper, by, on = today(), ...file } = options;
      outputFor(command).answer(
        await changeFile({ path, ...file }, (host) =>
          freezeScenario(host, { name, paper, frozenBy: by, frozenOn: on }),
        ),
        (frozen) => `${frozenLine(frozen)}\nWrote ${frozen.file}.`,
        ({ scenario: frozen, run, paper: forPaper, file: written }) => ({
          file: written,
          scenario: frozen,
          run,
          paper: forPaper,
        }),
      );
    });

interface AuditAnswer {
  readonly entries: readonly AuditEntry[];
  readonly file?: string;
}

const addAudit = (scenario: Command): Command =>
  scenario
    .command("audit")
    .description("every decision of a person in the workbook, in order of date")
    .argument("<book.xlsx>", "workbook to look through")
    .option("-o, --output <file.xlsx>", "write them to the sheet Audit of this workbook too")
    .action(async (path: string, { output }: { readonly output?: string }, command: Command) => {
      outputFor(command).answer(
        await audit(path, output),
        ({ entries, file }) =>
          [auditText(entries), ...(file === undefined ? [] : [`Wrote ${file}.`])].join("\n"),
        ({ entries, file }) => ({ file: file ?? path, entries }),
      );
    });

async function audit(path: string, output: string | undefined): Promise<Result<AuditAnswer>> {
  if (output !== undefined) return changeFile({ path, output }, writeAudit);
  const host = await openWorkbook(path);
  if (!host.ok) return host;
  const entries = await auditTrail(host.value);
  return entries.ok ? success({ entries: entries.value }, entries.warnings) : entries;
}
