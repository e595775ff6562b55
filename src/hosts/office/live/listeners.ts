/** An event of Excel that was asked for. */
type Registration = OfficeExtension.EventHandlerResult<unknown>;

/**
 * Those who listen to an event of Excel. Excel is asked for the event while somebody listens, once
 * for all of them.
 */
export class Listeners<T> {
  private readonly tells = new Set<(value: T) => void>();
  private registration: Promise<Registration> | undefined;

  /** @param register asks Excel for the event */
  constructor(private readonly register: () => Promise<Registration>) {}

  /** Tells this one too, until the returned function is called. */
  add(tell: (value: T) => void): () => void {
    const own = (value: T) => tell(value);
    this.tells.add(own);
    this.registration ??= this.register();
    return () => {
      this.tells.delete(own);
      if (this.tells.size === 0) void this.release();
    };
  }

  tell(value: T): void {
    for (const tell of this.tells) tell(value);
  }

  private async release(): Promise<void> {
    const registration = await this.registration;
    if (!registration || this.tells.size > 0) return;
    this.registration = undefined;
    await Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
  }
}
