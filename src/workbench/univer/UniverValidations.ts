import { generateRandomId, type IRange, type ISheetDataValidationRule } from "@univerjs/core";
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from "@univerjs/sheets-data-validation";
import type { Area } from "../grid/Area";
import type { GridValidations } from "../grid/Grid";
import type { ValidationRule } from "../grid/ValidationRule";
import { covers, overlaps, rangeOf } from "../file/areas";
import type { UniverBook } from "./UniverBook";
import { ruleOf, settingsOf } from "./validationRules";

/** What may be typed in the cells. */
export class UniverValidations implements GridValidations {
  constructor(private readonly book: UniverBook) {}

  of(sheetId: string, area: Area): ValidationRule | "mixed" | undefined {
    const wanted = rangeOf(this.book.clip(sheetId, area));
    const found = this.rules(sheetId).filter(({ ranges }) =>
      ranges.some((range) => overlaps(range, wanted)),
    );
    const [first] = found;
    if (!first) return undefined;
    const isWhole = first.ranges.some((range) => covers(range, wanted));
    return found.length === 1 && isWhole ? ruleOf(first) : "mixed";
  }

  put(sheetId: string, area: Area, rule: ValidationRule | undefined): void {
    const ranges = [rangeOf(this.book.clip(sheetId, area))];
    const place = { unitId: this.book.unitId, subUnitId: sheetId };
    if (this.of(sheetId, area))
      this.book.run(ClearRangeDataValidationCommand.id, { ...place, ranges });
    if (!rule) return;
    const added = { ...settingsOf(rule), uid: generateRandomId(), ranges };
    this.book.run(AddSheetDataValidationCommand.id, { ...place, rule: added });
  }

  /** All of a sheet, each with the cells it holds for. */
  list(sheetId: string): { readonly ranges: readonly IRange[]; readonly rule: ValidationRule }[] {
    return this.rules(sheetId).flatMap((each) => {
      const rule = ruleOf(each);
      return rule && each.ranges.length > 0 ? [{ ranges: each.ranges, rule }] : [];
    });
  }

  private rules(sheetId: string): ISheetDataValidationRule[] {
    return this.book.injector.get(SheetDataValidationModel).getRules(this.book.unitId, sheetId);
  }
}
