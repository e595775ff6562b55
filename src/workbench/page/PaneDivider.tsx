import type { KeyboardEvent, PointerEvent } from "react";

/** How narrow and how wide the task pane may be, in pixels, and one step of an arrow key. */
export const paneWidth = { smallest: 320, largest: 500, step: 10 } as const;

interface Props {
  readonly width: number;
  readonly onWidth: (width: number) => void;
  readonly onResizing: (isResizing: boolean) => void;
}

const allowed = (width: number) =>
  Math.round(Math.min(paneWidth.largest, Math.max(paneWidth.smallest, width)));

/** The edge of the task pane: dragged with the mouse, moved with the arrow keys. */
export function PaneDivider({ width, onWidth, onResizing }: Props) {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: width + paneWidth.step,
    ArrowRight: width - paneWidth.step,
    Home: paneWidth.largest,
    End: paneWidth.smallest,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const wanted = steps[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    onWidth(allowed(wanted));
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    onResizing(true);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId))
      onWidth(allowed(window.innerWidth - event.clientX));
  };
  return (
    <div
      className="divider"
      role="separator"
      aria-label="Width of the task pane"
      aria-orientation="vertical"
      aria-valuemin={paneWidth.smallest}
      aria-valuemax={paneWidth.largest}
      aria-valuenow={width}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onLostPointerCapture={() => onResizing(false)}
    />
  );
}
