import { ExcelError } from "./customFunctions";

/** A range as Excel hands it over or takes it back. */
export type Cells = unknown[][];

/** The error a call ends with; fails where it has an answer. */
export function refusalOf(call: () => unknown): ExcelError {
  try {
    call();
  } catch (thrown) {
    if (thrown instanceof ExcelError) return thrown;
    throw thrown;
  }
  throw new Error("There was an answer.");
}

/** The sentence a call is refused with. */
export const sentenceOf = (call: () => unknown): string => refusalOf(call).message ?? "";

/** The error a call that takes its time ends with; fails where it has an answer. */
export const laterRefusalOf = async (answer: Promise<unknown>): Promise<ExcelError> => {
  const settled = await answer.then(
    () => () => undefined,
    (thrown: unknown) => () => {
      throw thrown;
    },
  );
  return refusalOf(settled);
};

export const laterSentenceOf = async (answer: Promise<unknown>): Promise<string> =>
  (await laterRefusalOf(answer)).message ?? "";

/** Where a function that answers again and again puts its answers. */
export interface Invocation {
  readonly setResult: (value: unknown) => void;
  onCanceled?: () => void;
}

/** Arguments of LSC.SENSITIVITY without where the answers go. */
const streamed = 6;

/**
 * What a function that answers again and again answers first, which is all where it draws fewer
 * than a hundred times.
 */
export const firstAnswer = (
  call: (...all: readonly unknown[]) => unknown,
  args: readonly unknown[],
): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const invocation: Invocation = {
      setResult: (value) => (value instanceof ExcelError ? reject(value) : resolve(value)),
    };
    call(...Array.from({ length: streamed }, (_, index) => args[index]), invocation);
  });
