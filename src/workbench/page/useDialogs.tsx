import { useEffect, useState, type ReactNode } from "react";
import { SaveDialog } from "./SaveDialog";
import { UnsavedDialog } from "./UnsavedDialog";
import type { Workbench } from "./Workbench";

/** What closes the open file. */
type Next = () => Promise<void>;

/** Which dialog is open, and what comes after it. */
type Asked = { readonly what: "unsaved"; readonly next: Next } | { what: "save"; next?: Next };

interface Dialogs {
  readonly dialog: ReactNode;
  readonly onSave: () => void;
  /** Does what closes the open file; asks first where it was changed since it was opened or saved. */
  readonly onLeave: (next: Next) => void;
}

/** The dialogs of the page, one at a time. Closing the page asks too, in the browser's own words. */
export function useDialogs(workbench: Workbench): Dialogs {
  const [asked, setAsked] = useState<Asked>();
  const close = () => setAsked(undefined);
  useEffect(() => {
    const onUnload = (event: Event) => {
      if (workbench.state.isChanged) event.preventDefault();
    };
    window.addEventListener("beforeunload", onUnload);
    return () => window.removeEventListener("beforeunload", onUnload);
  }, [workbench]);
  return {
    dialog: asked && dialogFor(workbench, asked, setAsked, close),
    onSave: () => void workbench.endEdit().then(() => setAsked({ what: "save" })),
    onLeave: (next) =>
      void workbench.endEdit().then(() => {
        if (workbench.state.isChanged) setAsked({ what: "unsaved", next });
        else void next();
      }),
  };
}

function dialogFor(
  workbench: Workbench,
  asked: Asked,
  ask: (asked: Asked) => void,
  close: () => void,
): ReactNode {
  if (asked.what === "save") {
    const onSaved = () => void asked.next?.();
    return <SaveDialog workbench={workbench} onSaved={onSaved} onClose={close} />;
  }
  const onDiscard = () => {
    close();
    void asked.next();
  };
  const onSave = () => ask({ what: "save", next: asked.next });
  const { fileName } = workbench.state;
  return <UnsavedDialog {...{ fileName, onSave, onDiscard }} onCancel={close} />;
}
