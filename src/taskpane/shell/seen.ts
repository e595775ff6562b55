/** Which selection the pane has seen, so that a cluster picked after it is not taken away by it. */
export interface Seen {
  /** `Clusters!A5` of the selection seen last; undefined before the first. */
  readonly selection?: string;
  /** Whether a button named the cluster to be shown next, whatever is selected. */
  readonly isNamed?: boolean;
}
