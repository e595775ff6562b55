import type { GridNames, NameInfo } from "../Grid";
import type { MemoryState } from "./MemoryState";

/** The names of a workbook in memory. */
export class MemoryNames implements GridNames {
  constructor(private readonly state: MemoryState) {}

  list(): readonly NameInfo[] {
    return this.state.workbook.names;
  }
  put(info: NameInfo): void {
    this.remove(info.name, info.sheetId);
    this.state.workbook.names.push(info);
  }
  remove(name: string, sheetId?: string): void {
    this.state.beforeChange();
    const key = name.toLowerCase();
    const { workbook } = this.state;
    workbook.names = workbook.names.filter(
      (each) => each.sheetId !== sheetId || each.name.toLowerCase() !== key,
    );
  }
}
