import { intersection } from "../../grid/areas";
import type { Condition } from "../../grid/Condition";
import { HostCollection } from "../protocol/HostObject";
import { refusals } from "../protocol/refusals";
import { clearConditions } from "./clearCells";
import { ConditionalFormat } from "./ConditionalFormat";
import { conditionDraft, freshConditionId, isConditionKind } from "./conditionDraft";
import { mayDo } from "./permission";
import type { RangeReference } from "./RangeReference";

/** The conditional formats that lie over cells of a range. */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  static override readonly excelName = "ConditionalFormatCollection";

  constructor(private readonly range: RangeReference) {
    super();
  }

  #list(): Condition[] {
    const { context, sheetId, area } = this.range;
    const all = context.grid.conditions.list(sheetId);
    return all.filter((condition) => intersection(condition.area, area));
  }
  #object({ id }: Condition): ConditionalFormat {
    return new ConditionalFormat(this.range.context, this.range.sheetId, id);
  }

  get items() {
    return this.#list().map((condition) => this.#object(condition));
  }
  getCount() {
    return this.#list().length;
  }
  getItemOrNullObject(id: string) {
    const found = this.#list().find((condition) => condition.id === id);
    return found ? this.#object(found) : null;
  }
  getItem(id: string) {
    return this.item(id);
  }
  item(id: string | number) {
    const found = this.getItemOrNullObject(String(id));
    if (!found) throw refusals.itemNotFound();
    return found;
  }
  getItemAt(index: number) {
    const found = this.#list()[index];
    if (!found) throw refusals.itemNotFound();
    return this.#object(found);
  }
  clearAll() {
    mayDo(this.range.context.grid, this.range.sheetId, "allowFormatCells");
    clearConditions(this.range.context.grid, this.range.sheetId, this.range.area);
  }
  /** A new one wins over those there, as in Excel. It shows once it has a rule. */
  add(type: string) {
    if (!isConditionKind(type))
      throw refusals.apiNotFound(`ConditionalFormatCollection.add(${type})`);
    const { context, sheetId, area } = this.range;
    mayDo(context.grid, sheetId, "allowFormatCells");
    const id = freshConditionId(context.grid, sheetId);
    const draft = {
      id,
      area,
      test: conditionDraft(type),
      look: {},
      priority: 0,
      stopIfTrue: false,
    };
    context.grid.conditions.put(sheetId, draft);
    return new ConditionalFormat(context, sheetId, id);
  }
}
