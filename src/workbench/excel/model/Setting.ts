import type { ModelContext } from "./ModelContext";
import { ModelObject } from "./ModelObject";

/** How the grid tells settings of add-ins from facts about the workbook. */
export const settingPrefix = "setting:";

/** Something an add-in keeps in the workbook. */
export class Setting extends ModelObject {
  static override readonly excelName = "Setting";

  override readonly id: string;

  constructor(context: ModelContext, key: string) {
    super(context);
    this.id = key;
  }

  get key() {
    return this.id;
  }
  get value(): unknown {
    return this.context.grid.book.fact(`${settingPrefix}${this.id}`);
  }
  set value(value: unknown) {
    this.context.grid.book.setFact(`${settingPrefix}${this.id}`, value);
  }
  delete() {
    this.context.grid.book.setFact(`${settingPrefix}${this.id}`, undefined);
  }
}
