import type { Capital, Space } from "../engine/money/capital";
import { allHosts, type CapitalRow } from "../sheets/capital";

/** The rows of the Capital sheet: state and state-integrated host schools, others, all. */
export function capitalRows(
  capital: Capital,
): [state: CapitalRow, others: CapitalRow, all: CapitalRow] {
  const { state, others, leftAfterState, left } = capital;
  const both: Space = {
    schools: state.schools + others.schools,
    lscs: state.lscs + others.lscs,
    area: state.area + others.area,
    cents: capital.cents,
  };
  return [
    rowOf("State and state-integrated", state, leftAfterState),
    rowOf("Others", others, left),
    rowOf(allHosts, both, left),
  ];
}

const rowOf = (kind: string, { cents, ...space }: Space, left: number): CapitalRow => ({
  kind,
  ...space,
  cost: cents / 100,
  left: left / 100,
});
