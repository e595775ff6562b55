import { ICommandService, RedoCommand, UndoCommand } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { heldLayout, type Layout } from "./heldLayout";
import type { UniverBook } from "./UniverBook";

/**
 * Lays out the shown sheet once when a step is taken back or brought again. Univer does so after
 * each of the step's changes, and a run of the add-in has hundreds.
 */
export function layoutOnce(book: UniverBook): void {
  const holds = new WeakMap<Layout, () => void>();
  book.injector.get(ICommandService).beforeCommandExecuted(({ id }) => {
    if (id !== UndoCommand.id && id !== RedoCommand.id) return;
    const render = book.injector.get(IRenderManagerService).getRenderById(book.unitId);
    const layout = render?.with(SheetSkeletonManagerService);
    if (!layout) return;
    const hold = holds.get(layout) ?? heldLayout(layout);
    holds.set(layout, hold);
    hold();
  });
}
