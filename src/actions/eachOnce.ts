import { describeProblem, type Problem } from "../domain/problem";

/** What several steps have found, told once. */
export const eachOnce = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((problem) => [describeProblem(problem), problem])).values(),
];
