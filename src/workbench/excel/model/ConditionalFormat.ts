import type { Condition, ConditionLook, ConditionTest } from "../../grid/Condition";
import { HostObject } from "../protocol/HostObject";
import { refusals } from "../protocol/refusals";
import { CellValueConditionalFormat } from "./CellValueConditionalFormat";
import { conditionType } from "./conditionDraft";
import { CustomConditionalFormat } from "./CustomConditionalFormat";
import { DataBarConditionalFormat } from "./DataBarConditionalFormat";
import { TextConditionalFormat } from "./TextConditionalFormat";
import type { ConditionOwner } from "./ConditionOwner";
import type { ModelContext } from "./ModelContext";
import { mayDo } from "./permission";

/** One conditional format of a sheet. Its rule and its look are set one after the other. */
export class ConditionalFormat extends HostObject {
  static override readonly excelName = "ConditionalFormat";

  constructor(
    readonly context: ModelContext,
    readonly sheetId: string,
    override readonly id: string,
  ) {
    super();
  }

  #now(): Condition {
    const all = this.context.grid.conditions.list(this.sheetId);
    const found = all.find(({ id }) => id === this.id);
    if (!found) throw refusals.itemNotFound();
    return found;
  }
  #put(change: Partial<Condition>): void {
    mayDo(this.context.grid, this.sheetId, "allowFormatCells");
    this.context.grid.conditions.put(this.sheetId, { ...this.#now(), ...change });
  }
  /** The condition for the object of its kind. Throws InvalidOperation where it is of another. */
  #owner<Kind extends ConditionTest["kind"]>(kind: Kind): ConditionOwner<Kind> {
    const test = (): Extract<ConditionTest, { kind: Kind }> => {
      const { test: now } = this.#now();
      if (now.kind !== kind)
        throw refusals.invalidOperation(`This is a format of type ${this.type}.`);
      return now as Extract<ConditionTest, { kind: Kind }>;
    };
    test();
    return {
      test,
      look: () => this.#now().look,
      setTest: (changed) => this.#put({ test: { ...test(), ...changed } }),
      setLook: (look: ConditionLook) => this.#put({ look: { ...this.#now().look, ...look } }),
    };
  }

  get type() {
    return conditionType(this.#now().test);
  }
  get priority(): number {
    return this.#now().priority;
  }
  set priority(priority: number) {
    this.#put({ priority });
  }
  get stopIfTrue(): boolean {
    return this.#now().stopIfTrue;
  }
  set stopIfTrue(stopIfTrue: boolean) {
    this.#put({ stopIfTrue });
  }
  get cellValue() {
    return new CellValueConditionalFormat(this.#owner("cellValue"));
  }
  get custom() {
    return new CustomConditionalFormat(this.#owner("custom"));
  }
  get textComparison() {
    return new TextConditionalFormat(this.#owner("containsText"));
  }
  get dataBar() {
    return new DataBarConditionalFormat(this.#owner("dataBar"));
  }
  get cellValueOrNullObject() {
    return this.#now().test.kind === "cellValue" ? this.cellValue : null;
  }
  get customOrNullObject() {
    return this.#now().test.kind === "custom" ? this.custom : null;
  }
  get textComparisonOrNullObject() {
    return this.#now().test.kind === "containsText" ? this.textComparison : null;
  }
  get dataBarOrNullObject() {
    return this.#now().test.kind === "dataBar" ? this.dataBar : null;
  }
  getRange() {
    return this.context.make.range(this.sheetId, this.#now().area);
  }
  getRangeOrNullObject() {
    return this.getRange();
  }
  delete() {
    mayDo(this.context.grid, this.sheetId, "allowFormatCells");
    this.context.grid.conditions.remove(this.sheetId, this.id);
  }
}
