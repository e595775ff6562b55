import type { GridBook } from "../Grid";
import type { MemoryState } from "./MemoryState";

/** Facts about a workbook in memory. */
export class MemoryFacts implements GridBook {
  constructor(private readonly state: MemoryState) {}

  name(): string {
    return "Workbook.xlsx";
  }
  fact(key: string): unknown {
    return this.state.workbook.facts.get(key);
  }
  facts(): readonly string[] {
    return [...this.state.workbook.facts.keys()];
  }
  setFact(key: string, value: unknown): void {
    this.state.beforeChange();
    if (value === undefined) this.state.workbook.facts.delete(key);
    else this.state.workbook.facts.set(key, value);
  }
}
