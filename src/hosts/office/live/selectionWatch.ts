import type { Selection } from "../../LiveHost";
import { runOptions } from "../inExcel";
import { Listeners } from "./listeners";
import { selectionIn } from "./selectionIn";

/** So long the selection has to rest before it is asked for, in milliseconds. */
const rest = 120;

/** Tells what a person selects: only the latest selection, and only once it rests. */
export class SelectionWatch {
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private latest = 0;

  private readonly listeners = new Listeners<Selection>(() =>
    Excel.run(async (context) => {
      const { onSelectionChanged } = context.workbook.worksheets;
      const registration = onSelectionChanged.add(async () => this.raised());
      await context.sync();
      return registration;
    }),
  );

  add(tell: (selection: Selection) => void): () => void {
    return this.listeners.add(tell);
  }

  private raised(): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => void this.ask(), rest);
  }

  private async ask(): Promise<void> {
    const own = ++this.latest;
    const selection = await Excel.run(runOptions(), selectionIn);
    if (own === this.latest) this.listeners.tell(selection);
  }
}
