import { usePane } from "../shell/pane";
import { useText } from "../shell/useText";
import { staleSentence } from "./staleSentence";

/** Says where the Allocation sheet is out of date; nothing where it is not. */
export function StaleNote() {
  const text = useText();
  const sentence = staleSentence(usePane().session);
  if (sentence === undefined) return null;
  return (
    <p className={text.note} role="status">
      {sentence}
    </p>
  );
}
