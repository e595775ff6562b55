import type { SharingMethod } from "../src/domain/policy";
import { apportion, type Sharing, type SharingOptions } from "../src/engine/apportion/apportion";
import { divisorOf } from "../src/engine/apportion/divisor";
import type { Rows } from "./students";

/** The sharing of rows; a refusal ends the benchmark. */
export function shared({ students, roles }: Rows, options: SharingOptions): Sharing {
  const result = apportion(students, roles, options);
  if (!result.ok) throw new Error(result.problems.map(({ sentence }) => sentence).join(" "));
  return result.value;
}

/** Checks a sharing without a peer: the total, and for Webster every row by one division and one rounding. */
export function checkAlone(rows: Rows, options: SharingOptions): string {
  const sharing = shared(rows, options);
  const total = sharing.awards.reduce((sum, award) => sum + award, 0);
  if (total !== rows.roles) return `WRONG: ${total} of ${rows.roles}`;
  const found =
    options.method === "Webster" ? divisorOf(rows.students, sharing, options) : undefined;
  if (!found) return "adds up";
  if (found.single) return `adds up; tie of ${sharing.tie?.tied.length ?? 0}`;
  const wrong = sharing.awards.filter((award, i) => {
    const rounded = Math.floor(rows.students[i]! / found.divisor + 0.5);
    const floor = options.floors?.[i] ?? 0;
    const cap = options.caps?.[i] ?? Infinity;
    return award !== Math.min(cap, Math.max(floor, rounded));
  }).length;
  return wrong === 0 ? `all rows by divisor ${found.divisor}` : `WRONG by divisor: ${wrong} rows`;
}

/** Compares with a peer's answer, if it has one. */
export function checkAgainst(
  answer: readonly number[] | undefined,
  rows: Rows,
  method: SharingMethod,
): string {
  const { awards, tie } = shared(rows, { method });
  if (!answer) return `no answer${tie ? ` (tie of ${tie.tied.length})` : ""}`;
  const different = answer.filter((award, i) => award !== awards[i]).length;
  const tied = tie ? ` (tie of ${tie.tied.length})` : "";
  return different === 0 ? `same as ours${tied}` : `differs in ${different} rows${tied}`;
}
