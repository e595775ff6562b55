import { countText } from "../../domain/wording";
import type { Allocation } from "../../engine/allocate";
import type { Session } from "../shell/useSession";
import { standsOnSheet } from "./run";

type Known = Pick<Session, "run" | "survey">;

/** The run that was made, while it still holds; else what the sheets would give as they stand. */
export function presentAllocation({ run, survey }: Known): Allocation | undefined {
  if (run && !run.isOutOfDate) return run.result.allocation;
  return survey?.allocation.ok ? survey.allocation.value.allocation : undefined;
}

/** That the roles on the Allocation sheet are not those of now; undefined where they are. */
export function staleSentence({ run, survey }: Known): string | undefined {
  const { writtenTo, writtenRoles } = survey ?? {};
  if (writtenTo === undefined || !writtenRoles) return undefined;
  const decisions = presentAllocation({ run, survey })?.decisions ?? [];
  const others = decisions.filter(
    ({ cluster, roles }) => (writtenRoles.get(cluster.number) ?? 0) !== roles,
  );
  if (others.length > 0)
    return `Out of date: the sheet ${writtenTo} has other roles for ${countText(others.length, "cluster")} than the sheets would give now. Allocate again to bring it up to date.`;
  if (!run?.isOutOfDate || !standsOnSheet(run, survey)) return undefined;
  return `Out of date: a sheet was changed since the sheet ${writtenTo} was written. Allocate again to bring it up to date.`;
}
