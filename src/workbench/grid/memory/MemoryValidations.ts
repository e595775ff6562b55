import type { Area } from "../Area";
import { intersection, without } from "../areas";
import type { GridValidations } from "../Grid";
import type { ValidationRule } from "../ValidationRule";
import type { MemoryState } from "./MemoryState";

/** The data validations of a workbook in memory. No two lie over the same cell. */
export class MemoryValidations implements GridValidations {
  constructor(private readonly state: MemoryState) {}

  of(sheetId: string, area: Area): ValidationRule | "mixed" | undefined {
    const met = this.state
      .sheet(sheetId)
      .validations.filter((each) => intersection(each.area, area));
    const [first] = met;
    if (!first) return undefined;
    const uncovered = met.reduce(
      (left, each) => left.flatMap((part) => without(part, each.area)),
      [area],
    );
    return uncovered.length > 0 || met.some(({ rule }) => !same(rule, first.rule))
      ? "mixed"
      : first.rule;
  }
  put(sheetId: string, area: Area, rule: ValidationRule | undefined): void {
    this.state.beforeChange();
    const sheet = this.state.sheet(sheetId);
    const others = sheet.validations.flatMap((each) =>
      without(each.area, area).map((part) => ({ ...each, area: part })),
    );
    sheet.validations = rule ? [...others, { area, rule }] : others;
  }
}

const same = (one: ValidationRule, other: ValidationRule): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
