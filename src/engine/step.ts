/** One step of a decision, as a person reads it. */
export interface Step {
  /** What was looked at: "Phase", "Entitlement", … */
  readonly what: string;
  /** One sentence with the numbers. */
  readonly sentence: string;
  /** Roles after this step, where it made or changed them. */
  readonly roles?: number;
}
