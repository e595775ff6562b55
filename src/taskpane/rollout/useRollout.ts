import { useCallback } from "react";
import { rolloutFrom, type Rollout } from "../../actions/rolloutFrom";
import type { Day } from "../../domain/day";
import type { Result } from "../../domain/result";
import type { TableReader } from "../../hosts/Host";
import { useReading } from "../shell/useReading";

/** The rollout as the workbook has it on a day. Undefined while it is read. */
export const useRollout = (asAt: Day | undefined): Result<Rollout> | undefined =>
  useReading(useCallback((host: TableReader) => rolloutFrom(host, asAt), [asAt]));
