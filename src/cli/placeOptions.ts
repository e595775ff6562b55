import { InvalidArgumentError, type Command } from "commander";
import type { RunRules } from "../actions/runRules";

/** Rules of a placement as flags, for one run. */
export interface PlaceRuleFlags {
  readonly lock?: ReadonlyMap<string, number>;
  readonly ban?: ReadonlyMap<string, string>;
  readonly halfDays?: ReadonlyMap<string, number>;
  readonly employer?: ReadonlyMap<string, string>;
  readonly largestDistance?: number;
  readonly stateHosts?: boolean;
}

/** Adds the options that set rules for one run, on top of those of the workbook. */
export const withPlaceRules = (command: Command): Command =>
  command
    .option(
      "--lock <school[=LSCs]>",
      "for this run, host at least one LSC at this school number, or more: 1234=2 (may be repeated)",
      lockOption,
    )
    .option(
      "--ban <school>",
      "for this run, host nobody at this school number (may be repeated)",
      (number: string, before: ReadonlyMap<string, string> = new Map()) =>
        new Map([...before, [number, "banned for this run"]]),
    )
    .option(
      "--half-days <school=number>",
      "for this run, half-days a week of this school number, such as 1234=6 (may be repeated)",
      halfDaysOption,
    )
    .option(
      "--employer <host=school>",
      "for this run, the school number that employs the LSCs of a host, such as 1234=5678 (may be repeated)",
      employerOption,
    )
    .option(
      "--largest-distance <km>",
      "for this run, straight line from a host at most, in km",
      kmOption,
    )
    .option("--state-hosts", "for this run, only state and state-integrated schools may host");

export const runRulesOf = (flags: PlaceRuleFlags): RunRules => ({
  ...(flags.lock && { lockedHosts: flags.lock }),
  ...(flags.ban && { bannedHosts: flags.ban }),
  ...(flags.halfDays && { halfDays: flags.halfDays }),
  ...(flags.employer && { employers: flags.employer }),
  changes: {
    ...(flags.largestDistance !== undefined && { largestHostKm: flags.largestDistance }),
    ...(flags.stateHosts && { hostSchools: "State and state-integrated" }),
  },
});

function lockOption(text: string, before: ReadonlyMap<string, number> = new Map()) {
  const found = /^([^=]+)(?:=(\d+))?$/.exec(text);
  if (!found)
    throw new InvalidArgumentError("Give a school number, or number=LSCs such as 1234=2.");
  const [school, count] = [found[1]!.trim(), Number(found[2] ?? 1)];
  if (count === 0)
    throw new InvalidArgumentError(
      `Give at least 1 LSC. So that nobody is based there: --ban ${school}.`,
    );
  return withOnce(before, school, count);
}

function halfDaysOption(text: string, before: ReadonlyMap<string, number> = new Map()) {
  const found = /^([^=]+)=(\d+)$/.exec(text);
  if (!found) throw new InvalidArgumentError("Give a school number and half-days: 1234=6.");
  return withOnce(before, found[1]!.trim(), Number(found[2]));
}

function employerOption(text: string, before: ReadonlyMap<string, string> = new Map()) {
  const found = /^([^=]+)=([^=]+)$/.exec(text);
  if (!found) throw new InvalidArgumentError("Give the numbers of a host and a school: 1234=5678.");
  return withOnce(before, found[1]!.trim(), found[2]!.trim());
}

/** The rule of one more school; a second for the same school would silently replace the first. */
function withOnce<Value>(before: ReadonlyMap<string, Value>, school: string, value: Value) {
  if (before.has(school))
    throw new InvalidArgumentError(`School ${school} stands here twice. Give it once.`);
  return new Map([...before, [school, value]]);
}

function kmOption(text: string): number {
  const km = Number(text);
  if (text.trim() === "" || !Number.isFinite(km) || km < 0)
    throw new InvalidArgumentError("Give kilometres from 0, such as 30.");
  return km;
}
