import type { Injector } from "@univerjs/core";
import { IEditorBridgeService, type EditorBridgeService } from "@univerjs/sheets-ui";

/**
 * Leaves to a person what is typed into a cell. Univer 0.25.1 replaces it with what the cell holds
 * when a result of a formula arrives there meanwhile; here that is shown once the person has ended.
 */
export function keptTyping(injector: Injector): void {
  const editor = injector.get(IEditorBridgeService) as EditorBridgeService;
  const refresh = editor.refreshEditCellState.bind(editor);
  let isLate = false;
  editor.refreshEditCellState = () => {
    isLate = editor.isVisible().visible;
    if (!isLate) refresh();
  };
  editor.afterVisible$.subscribe(({ visible }) => {
    if (isLate && !visible) editor.refreshEditCellState();
  });
}
