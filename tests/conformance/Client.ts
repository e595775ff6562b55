import type { ExcelHost } from "../../src/workbench/excel/door/openDoor";

/** Microsoft's client and the host it talks to, wherever they run. */
export interface Client {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly host: ExcelHost;
}

/** Something that holds in Excel. It throws where it does not hold here. */
export type Case = (client: Client) => Promise<void>;

/** Cases by the sentence that each proves. They run one after the other in one workbook. */
export type Cases = Readonly<Record<string, Case>>;
