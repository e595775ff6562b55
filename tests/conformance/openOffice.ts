import {
  openDoor,
  type DoorOptions,
  type ExcelHost,
} from "../../src/workbench/excel/door/openDoor";
import type { Calculate } from "../../src/workbench/grid/memory/calculateSheet";
import { MemoryGrid } from "../../src/workbench/grid/memory/MemoryGrid";
import { loadOffice } from "./loadOffice";

/** Microsoft's own client, talking to our server over a workbook in memory. */
export interface OpenOffice {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly grid: MemoryGrid;
  readonly host: ExcelHost;
  /** How many times `context.sync()` reached the host since the last `startCounting`. */
  syncs(): number;
  startCounting(): void;
}

/** Once for each test file, which must run in jsdom: the client loads only once in a window. */
export async function openOffice(
  options: DoorOptions & { readonly calculate?: Calculate } = {},
): Promise<OpenOffice> {
  const grid = new MemoryGrid(options.calculate);
  const host = openDoor(window, grid, { keepRequests: true, ...options });
  await loadOffice();
  let counted = host.server.requestCount;
  return {
    Excel: globalThis.Excel,
    Office: globalThis.Office,
    grid,
    host,
    syncs: () => host.server.requestCount - counted,
    startCounting: () => {
      counted = host.server.requestCount;
    },
  };
}
