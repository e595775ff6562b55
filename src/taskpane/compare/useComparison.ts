import { useCallback, useMemo } from "react";
import type { AllocationSide } from "../../actions/allocationSide";
import { compareSides, type Comparison } from "../../actions/compareSides";
import { all } from "../../actions/readTable";
import { failure, success, type Result } from "../../domain/result";
import type { TableReader } from "../../hosts/Host";
import { usePane } from "../shell/pane";
import { useReading } from "../shell/useReading";
import { keyOf, readSide } from "./sideChoice";
import type { Sides } from "./useSides";

/** What was compared: another choice is shown only when it has been read. */
interface Found {
  readonly of: unknown;
  readonly result: Result<Comparison>;
}

/**
 * The two sides compared, and again whenever the workbook or a setting changes. Undefined while
 * they are read, and where they are one and the same.
 */
export function useComparison({ before, after, file }: Sides): Result<Comparison> | undefined {
  const { changes } = usePane().session.edits;
  const isSame = keyOf(before) === keyOf(after);
  const asked = JSON.stringify([before, after, changes]);
  const of = useMemo(() => ({ asked, file }), [asked, file]);
  const found = useReading(
    useCallback(
      async (host: TableReader): Promise<Found | undefined> => {
        if (isSame) return undefined;
        const result = compared(
          await readSide(before, host, changes, file),
          await readSide(after, host, changes, file),
        );
        return { of, result };
      },
      [of, isSame],
    ),
  );
  return found?.of === of ? found.result : undefined;
}

function compared(
  before: Result<AllocationSide>,
  after: Result<AllocationSide>,
): Result<Comparison> {
  const sides = all<[AllocationSide, AllocationSide]>([before, after]);
  if (!sides.ok) return sides;
  const found = compareSides(...sides.value);
  return found.ok
    ? success(found.value, sides.warnings)
    : failure([...sides.warnings, ...found.problems]);
}
