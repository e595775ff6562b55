import { rangesIn, outcomeOf, type Answers, type Ranges, type Shown, type Taking } from "./run";

/** Where a function that answers again and again puts its answers. */
export interface Stream {
  readonly show: (answers: Answers) => void;
  /** Whether nobody waits for an answer any longer: the formula has gone, or is another. */
  readonly isCancelled: () => boolean;
}

/** A custom function that answers again and again, better each time. */
export interface StreamDefinition<Name extends string> extends Taking<Name> {
  /** Shows what there is on the way, and answers with the last. */
  readonly stream: (ranges: Ranges<Name>, stream: Stream) => Promise<Answers>;
}

/** Runs a function that answers again and again: the last answer is the one that stays. */
export async function stream<Name extends string>(
  definition: StreamDefinition<Name>,
  given: readonly unknown[],
  put: (shown: Shown[][] | CustomFunctions.Error) => void,
  isCancelled: () => boolean,
): Promise<void> {
  const show = (answers: Answers): void => {
    if (isCancelled()) return;
    const outcome = outcomeOf(answers);
    put("refused" in outcome ? outcome.refused : outcome.shown);
  };
  const ranges = rangesIn(definition, given);
  show(ranges.ok ? await definition.stream(ranges.value, { show, isCancelled }) : ranges);
}
