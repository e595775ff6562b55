import { useRef, type ChangeEvent } from "react";
import { RibbonGroup } from "./RibbonGroup";
import type { Workbench } from "./Workbench";
import type { WorkbenchState } from "./WorkbenchState";

interface Props {
  readonly workbench: Workbench;
  readonly state: WorkbenchState;
  readonly onSave: () => void;
  /** Does what closes the open file, once the person has said what becomes of changes. */
  readonly onLeave: (next: () => Promise<void>) => void;
}

/** Name of the file, what can be done with it, and the add-in's buttons. */
export function TopBar({ workbench, state, onSave, onLeave }: Props) {
  const isBusy = state.busy !== undefined;
  return (
    <header className="topBar" onFocus={() => void workbench.endEdit()}>
      <h1 className="brand">LSC workbench</h1>
      <span className="fileName" title={state.fileName}>
        {state.fileName}
      </span>
      <div className="group" role="group" aria-label="File">
        <button
          className="button"
          disabled={isBusy}
          onClick={() => onLeave(() => workbench.openNew())}
        >
          New
        </button>
        <OpenButton isBusy={isBusy} onFile={(file) => onLeave(() => workbench.openFile(file))} />
        <button className="button" disabled={isBusy} onClick={onSave}>
          Save .xlsx
        </button>
        <button
          className="button"
          disabled={isBusy}
          onClick={() => onLeave(() => workbench.openExample())}
        >
          Example
        </button>
      </div>
      <div className="group" role="group" aria-label="Changes">
        <button
          className="button"
          disabled={isBusy}
          onClick={() => void workbench.inGrid((grid) => grid.undo())}
        >
          Undo
        </button>
        <button
          className="button"
          disabled={isBusy}
          onClick={() => void workbench.inGrid((grid) => grid.redo())}
        >
          Redo
        </button>
      </div>
      <RibbonGroup workbench={workbench} isReady={state.isAddInReady && !isBusy} />
      {!state.isPaneOpen && (
        <button className="button" onClick={() => workbench.showPane(true)}>
          Show the task pane
        </button>
      )}
    </header>
  );
}

interface OpenProps {
  readonly isBusy: boolean;
  readonly onFile: (file: File) => void;
}

function OpenButton({ isBusy, onFile }: OpenProps) {
  const input = useRef<HTMLInputElement>(null);
  const chosen = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    target.value = "";
    if (file) onFile(file);
  };
  return (
    <>
      <button className="button" disabled={isBusy} onClick={() => input.current?.click()}>
        Open …
      </button>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        aria-label="Workbook to open"
        hidden
        onChange={chosen}
      />
    </>
  );
}
