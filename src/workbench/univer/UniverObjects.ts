import type { GridObjects } from "../grid/GridObjects";
import type { Records } from "./Records";

/** Charts or shapes. Univer does not draw them; they are records and go into the saved file. */
export class UniverObjects<Info extends { readonly id: string }> implements GridObjects<Info> {
  constructor(
    private readonly records: Records,
    private readonly kind: "charts" | "shapes",
  ) {}

  list(sheetId: string): readonly Info[] {
    return this.records.get<readonly Info[]>(this.key(sheetId)) ?? [];
  }

  put(sheetId: string, info: Info): void {
    const present = this.list(sheetId);
    const isKnown = present.some(({ id }) => id === info.id);
    this.records.set(
      this.key(sheetId),
      isKnown ? present.map((each) => (each.id === info.id ? info : each)) : [...present, info],
    );
  }

  remove(sheetId: string, id: string): void {
    this.records.set(
      this.key(sheetId),
      this.list(sheetId).filter((each) => each.id !== id),
    );
  }

  private key(sheetId: string): string {
    return `${this.kind}:${sheetId}`;
  }
}
