import type { SheetContent } from "../../../sheets/description";
import type { Row } from "./row";
import type { Workbook } from "../package/workbook";
import type { XmlElement } from "../package/xml";
import type { Carry } from "./carry";
import type { FormerBlock } from "./formerBlock";
import type { Layout } from "./layout";
import type { StyleBook } from "./styleBook";

/** One sheet that is being written: what, where, and into what. */
export interface SheetJob {
  readonly workbook: Workbook;
  readonly styles: StyleBook;
  readonly content: SheetContent<Row>;
  readonly layout: Layout;
  /** Name of the tab. */
  readonly name: string;
  /** Name of the Excel table. */
  readonly tableName: string;
  /** Path of the worksheet's part. */
  readonly path: string;
  readonly worksheet: XmlElement;
  readonly former?: FormerBlock;
  readonly carry?: Carry;
}
