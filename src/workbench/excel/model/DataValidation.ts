import type { ErrorAlert, Prompt, ValidationRule } from "../../grid/ValidationRule";
import { refusals } from "../protocol/refusals";
import { mayDo } from "./permission";
import { RangePart } from "./RangePart";
import { ruleOf, testOf, typeOf } from "./validationTest";

const noAlert: ErrorAlert = { title: "", message: "", showAlert: true, style: "Stop" };
const noPrompt: Prompt = { title: "", message: "", showPrompt: true };

/** What cells may hold. The rule is set first, then what is said about it, as in Excel. */
export class DataValidation extends RangePart {
  static override readonly excelName = "DataValidation";

  #now(): ValidationRule | "mixed" | undefined {
    const { context, sheetId, area } = this.range;
    return context.grid.validations.of(sheetId, area);
  }
  #put(rule: ValidationRule | undefined): void {
    const { context, sheetId, area } = this.range;
    mayDo(context.grid, sheetId);
    context.grid.validations.put(sheetId, area, rule);
  }
  /** Belief `alert before rule`: words about a rule that is not there are refused. */
  #change(change: Partial<ValidationRule>): void {
    const now = this.#now();
    if (now === undefined || now === "mixed")
      throw refusals.invalidOperation("The cells have no rule, or not one and the same.");
    this.#put({ ...now, ...change });
  }
  #read<Value>(read: (rule: ValidationRule | undefined) => Value): Value | null {
    const now = this.#now();
    return now === "mixed" ? null : read(now);
  }

  get type() {
    const now = this.#now();
    return now === "mixed" ? "Inconsistent" : typeOf(now?.test);
  }
  get rule(): unknown {
    return this.#read((rule) => (rule ? ruleOf(rule.test) : {}));
  }
  set rule(given: unknown) {
    const test = testOf(this.range.context.grid, given);
    const now = this.#now();
    this.#put({ ignoreBlanks: true, ...(now !== "mixed" && now), test });
  }
  get errorAlert(): ErrorAlert | null {
    return this.#read((rule) => rule?.errorAlert ?? noAlert);
  }
  set errorAlert(given: ErrorAlert) {
    this.#change({ errorAlert: { ...noAlert, ...given } });
  }
  get prompt(): Prompt | null {
    return this.#read((rule) => rule?.prompt ?? noPrompt);
  }
  set prompt(given: Prompt) {
    this.#change({ prompt: { ...noPrompt, ...given } });
  }
  get ignoreBlanks(): boolean | null {
    return this.#read((rule) => rule?.ignoreBlanks ?? true);
  }
  set ignoreBlanks(ignoreBlanks: boolean) {
    this.#change({ ignoreBlanks });
  }
  clear() {
    this.#put(undefined);
  }
}
