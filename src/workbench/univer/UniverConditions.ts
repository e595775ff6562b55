import {
  AddCfCommand,
  ConditionalFormattingRuleModel,
  DeleteCfCommand,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import type { Condition } from "../grid/Condition";
import type { GridConditions } from "../grid/Grid";
import { areaOf } from "../file/areas";
import { conditionOf, gridCondition } from "./conditionRules";
import type { Records } from "./Records";
import type { UniverBook } from "./UniverBook";

/** The conditional formats. What Univer cannot draw is a record, and a look is kept as it was given. */
export class UniverConditions implements GridConditions {
  constructor(
    private readonly book: UniverBook,
    private readonly records: Records,
  ) {}

  list(sheetId: string): readonly Condition[] {
    const drawn = this.rules(sheetId);
    const found = drawn.flatMap((rule, index) => this.conditionOf(sheetId, rule, index) ?? []);
    const ids = new Set(drawn.map(({ cfId }) => cfId));
    const given = this.given(sheetId).filter(({ id }) => !ids.has(id) && this.isUndrawn(id));
    return [...found, ...given].map((condition, priority) => ({ ...condition, priority }));
  }

  put(sheetId: string, condition: Condition): void {
    const area = this.book.clip(sheetId, condition.area);
    const drawn = gridCondition({ ...condition, area });
    this.takeAway(sheetId, condition.id);
    this.records.set(keyOf(sheetId, condition.id), { condition, isDrawn: !!drawn });
    if (!drawn) return;
    const place = { unitId: this.book.unitId, subUnitId: sheetId };
    this.book.run(AddCfCommand.id, { ...place, rule: drawn });
    // Univer puts a new one first; those that win over it are put before it again.
    const others = this.rules(sheetId).filter(({ cfId }) => cfId !== condition.id);
    for (const rule of others.slice(0, condition.priority).reverse()) {
      this.book.run(DeleteCfCommand.id, { ...place, cfId: rule.cfId });
      this.book.run(AddCfCommand.id, { ...place, rule });
    }
  }

  remove(sheetId: string, id: string): void {
    this.takeAway(sheetId, id);
    if (this.records.get(keyOf(sheetId, id))) this.records.set(keyOf(sheetId, id), undefined);
  }

  private takeAway(sheetId: string, cfId: string): void {
    if (!this.rules(sheetId).some((rule) => rule.cfId === cfId)) return;
    const place = { unitId: this.book.unitId, subUnitId: sheetId };
    this.book.run(DeleteCfCommand.id, { ...place, cfId });
  }

  /** The condition as it was given, where its cells are now. */
  private conditionOf(
    sheetId: string,
    rule: IConditionFormattingRule,
    index: number,
  ): Condition | undefined {
    const given = this.given(sheetId).find(({ id }) => id === rule.cfId);
    const [range] = rule.ranges;
    return given && range ? { ...given, area: areaOf(range) } : conditionOf(rule, index);
  }

  private given(sheetId: string): Condition[] {
    const prefix = keyOf(sheetId, "");
    return this.records
      .keys()
      .filter((key) => key.startsWith(prefix))
      .map((key) => this.records.get<Given>(key)!.condition);
  }

  private isUndrawn(id: string): boolean {
    return this.records
      .keys()
      .some((key) => key.endsWith(`!${id}`) && !this.records.get<Given>(key)!.isDrawn);
  }

  private rules(sheetId: string): IConditionFormattingRule[] {
    const model = this.book.injector.get(ConditionalFormattingRuleModel);
    return model.getSubunitRules(this.book.unitId, sheetId) ?? [];
  }
}

/** A condition as it was given, and whether Univer draws it. */
interface Given {
  readonly condition: Condition;
  readonly isDrawn: boolean;
}

const keyOf = (sheetId: string, id: string) => `condition:${sheetId}!${id}`;
