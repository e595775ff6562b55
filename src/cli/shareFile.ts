import { basename } from "node:path";
import { askedMethod } from "../actions/askedMethod";
import { all } from "../actions/readTable";
import type { AskedSeats } from "../actions/askedSeats";
import { shareSeats, type SharedSeats } from "../actions/shareSeats";
import { error, type Problem } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import { countText, exactText, listText, numberText } from "../domain/wording";
import { readNumberColumn } from "../hosts/csv/readNumberColumn";
import { divisorText } from "./divisorText";
import { readBytes } from "./files";

export interface ApportionOptions {
  readonly seats: string;
  readonly method: string;
  readonly minimum: string;
  readonly maximum?: string;
}

/** Shares seats in proportion to the numbers of a file. */
export async function shareFile(
  path: string,
  options: ApportionOptions,
): Promise<Result<SharedSeats>> {
  const bytes = await readBytes(path);
  const read = all<[readonly number[], AskedSeats]>([
    bytes.ok ? readNumberColumn(bytes.value, basename(path)) : bytes,
    askedOf(options),
  ]);
  return read.ok ? shareSeats(...read.value) : read;
}

function askedOf({ seats, method, minimum, maximum }: ApportionOptions): Result<AskedSeats> {
  const problems: Problem[] = [];
  const known = askedMethod(method, "--method");
  if (!known.ok) problems.push(...known.problems);
  const value: AskedSeats = {
    method: known.ok ? known.value : "Webster",
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
    lines.push(
      `Divisor ${exactText(divisor)} is the only one, and at a tie its rounding alone does not settle who is served.`,
    );
  else if (divisor !== null && divisorInterval) lines.push(divisorText(divisor, divisorInterval));
  if (tie)
    lines.push(
      `Tie: rows ${listText(tie.tied.map((index) => String(index + 1)))} have equal claims to ${countText(tie.roles, "seat")}; the rows first in the file got ${tie.roles === 1 ? "it" : "them"}.`,
    );
  return lines.join("\n");
}
