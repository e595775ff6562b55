/** Half-days an LSC has in a week: mornings and afternoons of five days. */
export const halfDaysPerRole = 10;

/** Fewest and most roles of each host; in a search then of each group of hosts too. */
export interface HostLimits {
  readonly fewest: Int32Array;
  readonly most: Int32Array;
}

/**
 * What a placement minimises: Σ metres × half-days, over whole roles y of each host and whole
 * half-days x of each row from each host. Every row gets all its half-days; every host gives
 * exactly 10 for each of its roles; all roles are given out, within the limits.
 *
 * A row is a school with half-days, or the time that is left over, which every host gives at no
 * distance. Hosts are those that may have a role.
 */
export interface HostModel extends HostLimits {
  readonly rows: number;
  readonly hosts: number;
  /** Roles in all. */
  readonly roles: number;
  /** Half-days of each row; they add up to 10 × roles. */
  readonly halfDays: Int32Array;
  /** Metres between host and row, whole and not negative, at `host × rows + row`. */
  readonly metres: Float64Array;
}
