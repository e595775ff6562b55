import { useEffect, useRef, useState } from "react";
import type { Workbench } from "./Workbench";

interface Props {
  readonly workbench: Workbench;
  /** What follows once the file is saved. */
  readonly onSaved?: () => void;
  readonly onClose: () => void;
}

/** Asks how the add-in's formulas go into the file. */
export function SaveDialog({ workbench, onSaved, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isLive, setLive] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  const save = () => {
    void workbench.download({ liveFormulas: isLive }).then(onSaved);
    onClose();
  };
  return (
    <dialog className="dialog" ref={dialog} aria-labelledby="saveTitle" onClose={onClose}>
      <h2 id="saveTitle">Save {workbench.state.fileName}</h2>
      <p>The file stays on this computer: your browser puts it with your downloads.</p>
      <fieldset className="group" style={{ display: "block" }}>
        <legend>Formulas of the add-in, such as =LSC.ALLOCATE(…)</legend>
        <label>
          <input type="radio" name="live" checked={!isLive} onChange={() => setLive(false)} /> As
          values: anyone can open the file and sees the figures.
        </label>
        <label>
          <input type="radio" name="live" checked={isLive} onChange={() => setLive(true)} /> As live
          formulas: for people who have the add-in in Excel.
        </label>
      </fieldset>
      <div className="actions">
        <button className="button" onClick={onClose}>
          Cancel
        </button>
        <button className="button primary" onClick={save}>
          Save
        </button>
      </div>
    </dialog>
  );
}
