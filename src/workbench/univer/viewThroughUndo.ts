import { ICommandService, RedoCommand, UndoCommand } from "@univerjs/core";
import type { GroupedUndo } from "./GroupedUndo";
import type { UniverBook } from "./UniverBook";
import type { UniverView } from "./UniverView";

/**
 * Leaves a person where they are when a run of the add-in is taken back or brought again, as Excel
 * does: Univer shows each sheet that comes or goes, and whatever was selected on the way.
 */
export function viewThroughUndo(book: UniverBook, view: UniverView, undo: GroupedUndo): void {
  const commands = book.injector.get(ICommandService);
  let before: ReturnType<UniverView["selection"]> | undefined;
  const stepOf = (id: string) =>
    (id === UndoCommand.id && undo.pitchTopUndoElement()) ||
    (id === RedoCommand.id && undo.pitchTopRedoElement());
  commands.beforeCommandExecuted(({ id }) => {
    const step = stepOf(id);
    if (step) before = undo.isRun(step) ? view.selection() : undefined;
  });
  commands.onCommandExecuted(({ id }) => {
    if (!before || (id !== UndoCommand.id && id !== RedoCommand.id)) return;
    const { sheetId, area } = before;
    before = undefined;
    // Univer shows other sheets a moment later.
    setTimeout(() => {
      const sheet = book.workbook.getSheetBySheetId(sheetId);
      if (sheet && !sheet.isSheetHidden()) view.show(sheetId, area);
    });
  });
}
