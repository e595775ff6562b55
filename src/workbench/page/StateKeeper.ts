import { firstState, type Message, type WorkbenchState } from "./WorkbenchState";

/** Keeps what the page shows, and tells those who show it of each change. */
export class StateKeeper {
  state: WorkbenchState = firstState;
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  say(message: Message | undefined): void {
    this.change({ message });
  }

  protected change(change: Partial<WorkbenchState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  /** Does what takes time while the page says so. A problem said before goes once it has succeeded. */
  protected async busily(busy: string, work: () => Promise<void>): Promise<void> {
    const { message } = this.state;
    this.change({ busy });
    try {
      await work();
      this.forgetProblem(message);
    } finally {
      this.change({ busy: undefined });
    }
  }

  /** Takes a problem away that was said before, unless another was said since. */
  protected forgetProblem(message: Message | undefined): void {
    if (message?.kind === "problem" && this.state.message === message) this.say(undefined);
  }
}
