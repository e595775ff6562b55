import { useCallback, useMemo } from "react";
import { costingFrom, type ReckonedCosting } from "../../actions/costingFrom";
import { readCostTables, type CostTables } from "../../actions/readCostTables";
import { failure, success, type Result } from "../../domain/result";
import type { TableReader } from "../../hosts/Host";
import { usePane } from "../shell/pane";
import { useReading } from "../shell/useReading";
import { typedRun, type TypedRun } from "./typedRun";

/** A costing of the workbook as it stands, and of what was typed for this run. */
export interface Money extends ReckonedCosting {
  readonly tables: CostTables;
}

/** What the Money screen knows. */
export interface FoundMoney {
  readonly typed: TypedRun;
  /** What was read of the workbook; undefined where something in it cannot be read. */
  readonly tables: CostTables | undefined;
  readonly money: Result<Money>;
}

/**
 * The costing, reckoned anew when a sheet changes or something is typed; only the former reads the
 * workbook. Undefined while it is read first.
 */
export function useMoney(): FoundMoney | undefined {
  const { typed: texts } = usePane().session.money;
  const typed = useMemo(() => typedRun(texts), [texts]);
  const areRolesTyped = typed.run.roles !== undefined;
  const read = useReading(
    useCallback(
      // Where roles are typed, what is wrong with the Allocation sheet does not matter.
      (host: TableReader) => readCostTables(host, areRolesTyped ? { roles: 0 } : {}),
      [areRolesTyped],
    ),
  );
  const money = useMemo(() => read && moneyOf(read, typed), [read, typed]);
  return read && money && { typed, money, tables: read.ok ? read.value : undefined };
}

function moneyOf(read: Result<CostTables>, { run }: TypedRun): Result<Money> {
  if (!read.ok) return read;
  const found = costingFrom(read.value, run);
  return found.ok
    ? success({ ...found.value, tables: read.value }, [...read.warnings, ...found.warnings])
    : failure([...read.warnings, ...found.problems]);
}
