import type { Area } from "../../grid/Area";
import type { Done, Grid } from "../../grid/Grid";
import type { HostObject } from "../protocol/HostObject";

/** Events an add-in can ask for. */
export type EventName = "selection" | "change" | "activate" | "tableChange";

/** What all objects of the model share. */
export interface ModelContext {
  readonly grid: Grid;
  /** Makes objects for a class that may not know theirs, as each knows the other. */
  readonly make: Makers;
  /** Takes note of a change that a property began; the batch goes on when it is done. */
  later(done: Done): void;
  /** Begins or ends telling the add-in of an event: of one sheet or table by its id, or of all. */
  subscribe(event: EventName, id: string | undefined, on: boolean): void;
  /** Takes a file, in base64, that the add-in opens as a new workbook; undefined where nobody does. */
  readonly onNewWorkbook: ((base64: string) => void) | undefined;
}

/** One maker for each kind of object that others lead to. */
export interface Makers {
  worksheet(id: string): HostObject;
  range(sheetId: string, area: Area): HostObject;
  table(id: string): HostObject;
}
