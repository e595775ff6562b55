import { Listeners } from "./listeners";

/** Tells the name of the sheet on which a person changed cells; "" where it is gone by now. */
export class ChangeWatch {
  private readonly listeners = new Listeners<string>(() =>
    Excel.run(async (context) => {
      const { onChanged } = context.workbook.worksheets;
      const registration = onChanged.add((event) => this.changed(event));
      await context.sync();
      return registration;
    }),
  );

  add(tell: (sheet: string) => void): () => void {
    return this.listeners.add(tell);
  }

  /** What this add-in writes itself is no change by a person. */
  private async changed({
    worksheetId,
    triggerSource,
  }: Excel.WorksheetChangedEventArgs): Promise<void> {
    if (triggerSource === "ThisLocalAddin") return;
    const name = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(worksheetId).load("name");
      await context.sync();
      return sheet.isNullObject ? "" : sheet.name;
    });
    this.listeners.tell(name);
  }
}
