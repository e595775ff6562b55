import type { GridBook } from "../grid/Grid";
import type { Records } from "./Records";
import type { UniverBook } from "./UniverBook";

const prefix = "fact:";

/** Facts about the workbook itself. */
export class UniverFacts implements GridBook {
  constructor(
    private readonly book: UniverBook,
    private readonly records: Records,
  ) {}

  name(): string {
    return this.book.workbook.getName();
  }

  fact(key: string): unknown {
    return this.records.get(prefix + key);
  }

  facts(): readonly string[] {
    return this.records
      .keys()
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
  }

  setFact(key: string, value: unknown): void {
    this.records.set(prefix + key, value);
  }
}
