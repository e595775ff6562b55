import type { Problem } from "./problem";

/** Problems of which the same is to be said of several rows as one, in the order of the first. */
export function groupedProblems(problems: readonly Problem[]): Problem[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const { code, severity, sentence, place } = problem;
    const own = place?.row === undefined ? groups.size : "";
    const key = JSON.stringify([code, severity, sentence, place?.sheet, place?.column, own]);
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  return [...groups.values()].map(([first, ...others]) =>
    others.length === 0
      ? first!
      : { ...first!, place: { ...first!.place, more: placesOf(others) } },
  );
}

const placesOf = (problems: readonly Problem[]) => problems.flatMap(({ place }) => place ?? []);
