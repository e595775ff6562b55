import { warning, type Problem } from "../domain/problem";
import type { Service } from "../domain/service";
import { countText } from "../domain/wording";
import type { Present } from "./importSources";
import type { SourceTables } from "./readSourceTables";

/** What is odd with an early learning directory, seen beside the services it comes to. */
export function checkServices(
  { services: directory }: SourceTables,
  services: readonly Service[],
  present: Present,
): Problem[] {
  if (!directory) return [];
  const before = new Set(present.services.map(({ number }) => number));
  const after = new Set(services.map(({ number }) => number));
  const blank = directory.rows.filter(
    ({ number, children }) => children === undefined && after.has(number) && !before.has(number),
  ).length;
  const { sheet } = directory;
  return [
    ...(blank > 0
      ? [
          warning(
            "no-children",
            `${countText(blank, "service")} ${blank === 1 ? "has" : "have"} no number of children; ${blank === 1 ? "it counts" : "they count"} as 0.`,
            { sheet },
          ),
        ]
      : []),
  ];
}
