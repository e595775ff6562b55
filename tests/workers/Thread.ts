/** A thread as it is used, played by the test. */
export class Thread {
  static all: Thread[] = [];
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  readonly asked: unknown[] = [];
  isEnded = false;

  constructor() {
    Thread.all.push(this);
  }

  postMessage(input: unknown): void {
    this.asked.push(input);
  }

  terminate(): void {
    this.isEnded = true;
  }
}

export const startThread = () => new Thread() as unknown as Worker;
