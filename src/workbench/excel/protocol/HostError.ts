/** What Excel would refuse, with Excel's own code. It fails the batch of the add-in. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** The member that refused, such as `Range.values`; filled in on the way out. */
    public location = "",
  ) {
    super(message);
  }
}
