/** Something that happens once, and can be waited for before and after. */
export class Signal {
  private resolve: () => void = () => undefined;
  readonly given = new Promise<void>((resolve) => (this.resolve = resolve));

  give(): void {
    this.resolve();
  }
}
