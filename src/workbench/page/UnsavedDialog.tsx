import { useEffect, useRef } from "react";

interface Props {
  readonly fileName: string;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onCancel: () => void;
}

/** Asks what becomes of changes before another file takes the place of this one. */
export function UnsavedDialog({ fileName, onSave, onDiscard, onCancel }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      className="dialog"
      ref={dialog}
      aria-labelledby="unsavedTitle"
      aria-describedby="unsavedText"
      onCancel={onCancel}
    >
      <h2 id="unsavedTitle">Save the changes to {fileName}?</h2>
      <p id="unsavedText">
        It was changed since it was opened or saved. Discarded changes are lost.
      </p>
      <div className="actions">
        <button className="button" onClick={onCancel}>
          Cancel
        </button>
        <button className="button" onClick={onDiscard}>
          Discard
        </button>
        <button className="button primary" onClick={onSave}>
          Save first
        </button>
      </div>
    </dialog>
  );
}
