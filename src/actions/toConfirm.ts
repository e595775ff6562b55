import { error, type Problem } from "../domain/problem";
import { studentsChangedCode } from "./studentsChanged";

/** Warnings of a plan that a person must confirm before it is written, by their codes. */
const codes = ["mostly-closed", "mostly-moved"] as const;

export type Confirmed = (typeof codes)[number];

/** A warning that must be confirmed. */
export type Asked = Problem & { readonly code: Confirmed };

/** What of a plan's warnings must be confirmed, what is to be read before the plan, and the rest. */
export function toConfirm(warnings: readonly Problem[]): {
  readonly asked: readonly Asked[];
  /** Those to be confirmed, and others that are as striking. */
  readonly first: readonly Problem[];
  readonly others: readonly Problem[];
} {
  return {
    asked: warnings.filter(isAsked),
    first: warnings.filter(isFirst),
    others: warnings.filter((each) => !isFirst(each)),
  };
}

const isAsked = (problem: Problem): problem is Asked =>
  (codes as readonly string[]).includes(problem.code);

const isFirst = (problem: Problem): boolean =>
  isAsked(problem) || problem.code === studentsChangedCode;

/** The same as an error, where nobody has confirmed it. @param how what to do if it is right */
export const unconfirmed = ({ code, sentence, place }: Asked, how: string): Problem =>
  error(code, `${sentence} ${how}`, place);
