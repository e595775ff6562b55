import type { GridObjects } from "../GridObjects";
import type { MemorySheet } from "./MemorySheet";
import type { MemoryState } from "./MemoryState";

/** Charts or shapes of a workbook in memory. */
export class MemoryObjects<Info extends { readonly id: string }> implements GridObjects<Info> {
  /** @param of where a sheet keeps them, by id */
  constructor(
    private readonly state: MemoryState,
    private readonly of: (sheet: MemorySheet) => Map<string, Info>,
  ) {}

  list(sheetId: string): readonly Info[] {
    return [...this.of(this.state.sheet(sheetId)).values()];
  }
  put(sheetId: string, info: Info): void {
    this.state.beforeChange();
    this.of(this.state.sheet(sheetId)).set(info.id, info);
  }
  remove(sheetId: string, id: string): void {
    this.state.beforeChange();
    this.of(this.state.sheet(sheetId)).delete(id);
  }
}
