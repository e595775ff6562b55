import { basename } from "node:path";
import { all } from "../actions/readTable";
import { sharingMethods, type SharingMethod } from "../domain/policy";
import { plainText } from "../domain/plainText";
import { error, type Problem } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import { countText, listText, numberText } from "../domain/wording";
import { apportion } from "../engine/apportion/apportion";
import { divisorOf } from "../engine/apportion/divisor";
import { marginsOf } from "../engine/apportion/margins";
import type { Tie } from "../engine/apportion/sharing";
import { readNumberColumn } from "../hosts/csv/readNumberColumn";
import { readBytes } from "./files";

export interface ApportionOptions {
  readonly seats: string;
  readonly method: string;
  readonly minimum: string;
  readonly maximum?: string;
}

/** A sharing as it is reported. */
export interface SharedSeats {
  readonly method: SharingMethod;
  readonly awards: readonly number[];
  /** A divisor that gives the awards by the method's rounding; null where the method has none. */
  readonly divisor: number | null;
  /** All divisors that do: from, to. */
  readonly divisorInterval: readonly [number, number] | null;
  readonly tie: Tie | null;
  /** Of each: how much more weight would gain it a seat, how much less would lose it one. */
  readonly margins:
    readonly { readonly toGain: number | null; readonly toLose: number | null }[] | null;
}

/** Shares seats in proportion to the numbers of a file. */
export async function shareFile(
  path: string,
  options: ApportionOptions,
): Promise<Result<SharedSeats>> {
  const bytes = await readBytes(path);
  const read = all<[readonly number[], Asked]>([
    bytes.ok ? readNumberColumn(bytes.value, basename(path)) : bytes,
    askedOf(options),
  ]);
  if (!read.ok) return read;
  const [column, asked] = read.value;
  const weights = Float64Array.from(column);
  const { method } = asked;
  const limits = {
    method,
    floors: new Int32Array(weights.length).fill(asked.minimum),
    ...(asked.maximum !== undefined && {
      caps: new Int32Array(weights.length).fill(asked.maximum),
    }),
  };
  const shared = apportion(weights, asked.seats, limits);
  if (!shared.ok) return shared;
  const { awards, tie = null } = shared.value;
  const divisor = divisorOf(weights, shared.value, limits);
  const found = divisor
    ? { divisor: divisor.divisor, divisorInterval: [divisor.lower, divisor.upper] as const }
    : { divisor: null, divisorInterval: null };
  const margins = marginsOf(weights, shared.value, limits);
  const each = margins?.toGain.map((toGain, row) => ({
    toGain: toGain ?? null,
    toLose: margins.toLose[row] ?? null,
  }));
  const result = { method, awards: [...awards], ...found, tie, margins: each ?? null };
  return success(result, read.warnings);
}

interface Asked {
  readonly method: SharingMethod;
  readonly seats: number;
  readonly minimum: number;
  readonly maximum?: number;
}

function askedOf({ seats, method, minimum, maximum }: ApportionOptions): Result<Asked> {
  const problems: Problem[] = [];
  const plain = plainText(method);
  const known = sharingMethods.find((name) => plainText(name) === plain);
  if (!known)
    problems.push(
      error("unknown-method", `"${method}" is not a method. Choose ${listText(sharingMethods)}.`, {
        sheet: "--method",
      }),
    );
  const value: Asked = {
    method: known ?? "Webster",
    seats: wholeOf(seats, "--seats", problems),
    minimum: wholeOf(minimum, "--minimum", problems),
    ...(maximum !== undefined && { maximum: wholeOf(maximum, "--maximum", problems) }),
  };
  return problems.length > 0 ? failure(problems) : success(value);
}

const mostWhole = 2_000_000_000;

function wholeOf(text: string, option: string, problems: Problem[]): number {
  const value = Number(text);
  if (/^\d+$/.test(text.trim()) && value <= mostWhole) return value;
  problems.push(
    error(
      "not-whole",
      `"${text}" cannot stand here. Give a whole number from 0 to ${numberText(mostWhole)}.`,
      {
        sheet: option,
      },
    ),
  );
  return 0;
}

/** A sharing as people read it. */
export function sharingText({
  method,
  awards,
  divisor,
  divisorInterval,
  tie,
}: SharedSeats): string {
  const total = awards.reduce((sum, award) => sum + award, 0);
  const lines = [...awards.map(String), "", `${countText(total, "seat")} by ${method}.`];
  if (divisor !== null && divisorInterval?.[0] === divisorInterval?.[1])
    lines.push(`Divisor ${divisor} is the only one; the tied rows stand exactly on a half there.`);
  else if (divisor !== null && divisorInterval)
    lines.push(
      `Divisor ${divisor}; any from ${divisorInterval[0]} to ${divisorInterval[1]} gives the same.`,
    );
  if (tie)
    lines.push(
      `Tie: rows ${listText(tie.tied.map((index) => String(index + 1)))} have equal claims to ${countText(tie.roles, "seat")}; the rows first in the file got ${tie.roles === 1 ? "it" : "them"}.`,
    );
  return lines.join("\n");
}
