import type { Message } from "./WorkbenchState";

interface Props {
  readonly message: Message | undefined;
  readonly onClose: () => void;
}

/** What there is to say at the moment, until the person closes it. */
export function MessageBar({ message, onClose }: Props) {
  const isProblem = message?.kind === "problem";
  return (
    <div role={isProblem ? "alert" : "status"}>
      {message && (
        <div className={isProblem ? "message problem" : "message"}>
          <ul>
            {message.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <button className="button" onClick={onClose}>
            Close
          </button>
        </div>
      )}
    </div>
  );
}
