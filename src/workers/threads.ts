import { error } from "../domain/problem";
import { failure, type Result } from "../domain/result";

/** Milliseconds between two looks at whether a person wants to stop. */
const between = 50;

/** What a thread is asked, and how it is heard. */
export interface Asked<Message, Answer> {
  /** Sent to the thread. */
  readonly question: unknown;
  /** Hears each message of the thread; undefined until the one with the answer. */
  readonly hear: (message: Message) => Result<Answer> | undefined;
  readonly isCancelled?: (() => boolean) | undefined;
}

/** Asks in a thread of its own, so that the page answers meanwhile. */
export type Threads<Message> = <Answer>(asked: Asked<Message, Answer>) => Promise<Result<Answer>>;

/**
 * Threads of one kind. One starts when it is first needed and is kept for the next question (two at
 * once have one each), and is ended where a person stops it, within a tenth of a second.
 * @param doing what a thread does, to name it where something goes wrong: "placing"
 */
export function threads<Message>(start: () => Worker, doing: string): Threads<Message> {
  let idle: Worker | undefined;
  return <Answer>({ question, hear, isCancelled }: Asked<Message, Answer>) =>
    new Promise<Result<Answer>>((resolve, reject) => {
      const worker = idle ?? start();
      idle = undefined;
      const end = () => {
        clearInterval(timer);
        worker.onmessage = worker.onerror = null;
      };
      const stop = () => {
        end();
        worker.terminate();
      };
      const timer = setInterval(() => {
        if (isCancelled?.() !== true) return;
        stop();
        resolve(failure([cancelled]));
      }, between);
      worker.onmessage = ({ data }: MessageEvent<Message>) => {
        const answer = hear(data);
        if (!answer) return;
        end();
        if (idle) worker.terminate();
        else idle = worker;
        resolve(answer);
      };
      worker.onerror = ({ message }) => {
        stop();
        reject(new Error(`The ${doing} stopped: ${message}`));
      };
      worker.postMessage(question);
    });
}

const cancelled = error("cancelled", "Stopped as you asked.");
