/** How far a cluster's roles are from changing, all other clusters unchanged. */
export interface Margins {
  /**
   * Fewest more students, of the same make-up, with which it would get another role; undefined
   * where no number would do (its maximum, or the roles have run out).
   */
  readonly studentsToGain?: number;
  /** Fewest fewer students with which it would lose a role; undefined where none would. */
  readonly studentsToLose?: number;
}
