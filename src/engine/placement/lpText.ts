import { halfDaysPerRole, type HostLimits, type HostModel } from "./hostModel";

/** Name of the variable for the roles of a host. */
export const rolesName = (host: number): string => `y${host}`;

const halfDaysName = (host: number, row: number): string => `x${host}_${row}`;

/**
 * The model as CPLEX LP text, within limits that may be narrower than its own: `y1` roles of a
 * host, `x1_2` half-days of row 2 from host 1. Only roles must be whole: whole half-days follow
 * for given hosts. Pairs at `tooFar` metres or more are left out. Besides the rules of the model it
 * has those of a single pair, which follow from them for whole roles and make the bound better.
 */
export function lpText(model: HostModel, limits: HostLimits, tooFar: number): string {
  const { metres, rows, halfDays } = model;
  const hosts = [...Array(model.hosts).keys()].filter((host) => limits.most[host]! > 0);
  const allRows = [...halfDays.keys()];
  const isNear = (host: number, row: number) => metres[host * rows + row]! < tooFar;
  const pairs = hosts.flatMap((host) =>
    allRows.filter((row) => isNear(host, row)).map((row) => [host, row] as const),
  );
  const sumOf = (names: readonly string[]) => names.join(" + ");
  return [
    "Minimize",
    ` metres: ${sumOf(pairs.map(([host, row]) => `${metres[host * rows + row]} ${halfDaysName(host, row)}`))}`,
    "Subject To",
    ...allRows.map((row) => {
      const from = hosts.filter((host) => isNear(host, row));
      return ` row${row}: ${sumOf(from.map((host) => halfDaysName(host, row)))} = ${halfDays[row]}`;
    }),
    ...hosts.map((host) => {
      const to = allRows.filter((row) => isNear(host, row));
      return ` host${host}: ${sumOf(to.map((row) => halfDaysName(host, row)))} - ${halfDaysPerRole} ${rolesName(host)} = 0`;
    }),
    ` roles: ${sumOf(hosts.map(rolesName))} = ${model.roles}`,
    ...pairs
      .filter(([, row]) => halfDays[row]! < halfDaysPerRole)
      .map(
        ([host, row]) =>
          ` pair${host}_${row}: ${halfDaysName(host, row)} - ${halfDays[row]} ${rolesName(host)} <= 0`,
      ),
    "Bounds",
    ...hosts.map((host) => ` ${limits.fewest[host]} <= ${rolesName(host)} <= ${limits.most[host]}`),
    "General",
    ` ${hosts.map(rolesName).join(" ")}`,
    "End",
    "",
  ].join("\n");
}
