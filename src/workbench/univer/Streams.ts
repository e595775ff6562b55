import type { FunctionCall } from "./FunctionProblems";

/** A function of the add-in, as the bridge calls it. */
type Run = (...values: unknown[]) => unknown;

/** What a function that answers again and again is given to answer with. */
interface Invocation {
  setResult: (value: unknown) => void;
  /** Set by the function: called once nobody waits for an answer any longer. */
  onCanceled?: () => void;
}

/** One formula that is being answered, or was. */
interface Stream {
  readonly run: Run;
  /** The arguments as text, to know them again. */
  readonly given: string;
  readonly invocation: Invocation;
  /** Undefined until there is the first answer. */
  answer?: { readonly value: unknown };
}

/**
 * The answers of functions that answer again and again, by the cells their formulas stand in. The
 * grid calculates a cell when it likes: it is given the last answer, and asked to calculate again
 * at each new one. A formula with other arguments ends what the former one began.
 */
export class Streams {
  private readonly streams = new Map<string, Stream>();

  /**
   * Calculates a cell again; false where the formula is no longer there. Known once there is a
   * grid, which needs the functions first.
   */
  recalculate: (call: FunctionCall) => boolean = () => false;

  /** The last answer to a formula, begun anew where it is another; undefined until there is one. */
  answer(call: FunctionCall, run: Run, given: readonly unknown[]): Stream["answer"] {
    const key = keyOf(call);
    const text = JSON.stringify(given);
    const known = this.streams.get(key);
    if (known?.run === run && known.given === text) return known.answer;
    if (known) this.end(key, known);
    const begun: Stream = {
      run,
      given: text,
      invocation: { setResult: (value) => this.take(call, begun, value) },
    };
    this.streams.set(key, begun);
    run(...given, begun.invocation);
    return begun.answer;
  }

  /** Ends all: the workbook they stand in is closed. */
  forget(): void {
    for (const [key, stream] of this.streams) this.end(key, stream);
  }

  private take(call: FunctionCall, stream: Stream, value: unknown): void {
    const key = keyOf(call);
    if (this.streams.get(key) !== stream) return;
    stream.answer = { value };
    if (!this.recalculate(call)) this.end(key, stream);
  }

  private end(key: string, { invocation }: Stream): void {
    this.streams.delete(key);
    invocation.onCanceled?.();
  }
}

const keyOf = ({ functionName, cell: { sheetId, row, column } }: FunctionCall): string =>
  `${sheetId}!${row},${column} ${functionName}`;
