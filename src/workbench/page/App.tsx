import { useEffect, useRef, useState } from "react";
import { MessageBar } from "./MessageBar";
import { PaneDivider } from "./PaneDivider";
import { SheetMirror } from "./SheetMirror";
import { StatusLine } from "./StatusLine";
import { TaskPane } from "./TaskPane";
import { TopBar } from "./TopBar";
import { useDialogs } from "./useDialogs";
import { usePageKeys } from "./usePageKeys";
import { useWorkbench } from "./useWorkbench";
import type { Workbench } from "./Workbench";

/** Width of the task pane when the page opens, in pixels: that of Excel's. */
const firstWidth = 350;

/** The whole page: the bar, the grid, the task pane beside it and the line below. */
export function App({ workbench }: { readonly workbench: Workbench }) {
  const state = useWorkbench(workbench);
  const [width, setWidth] = useState(firstWidth);
  const [isResizing, setResizing] = useState(false);
  const { dialog, onSave, onLeave } = useDialogs(workbench);
  const page = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLElement>(null);
  const onPaneLoad = usePageKeys(page, workbench);
  useEffect(() => {
    if (grid.current) void workbench.start(grid.current);
  }, [workbench]);
  return (
    <div ref={page} className={isResizing ? "page resizing" : "page"}>
      <TopBar workbench={workbench} state={state} onSave={onSave} onLeave={onLeave} />
      <MessageBar message={state.message} onClose={() => workbench.say(undefined)} />
      <main className="work">
        <section className="grid" aria-label="Spreadsheet" ref={grid} />
        <SheetMirror workbench={workbench} state={state} />
        {state.isPaneOpen && (
          <PaneDivider width={width} onWidth={setWidth} onResizing={setResizing} />
        )}
        {state.paneOpenings > 0 && (
          <TaskPane workbench={workbench} state={state} width={width} onLoad={onPaneLoad} />
        )}
      </main>
      <StatusLine state={state} />
      {dialog}
    </div>
  );
}
