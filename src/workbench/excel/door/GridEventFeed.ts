import type { Area } from "../../grid/Area";
import { intersection } from "../../grid/areas";
import type { Grid } from "../../grid/Grid";
import { formatAddress } from "../address";
import type { EventName } from "../model/ModelContext";
import { eventTypes, type ClientMessages } from "./ClientMessages";

/** Where something happened. */
interface Happening {
  readonly sheetId: string;
  readonly area: Area;
}

/** How the client knows events of the whole workbook. */
const wholeWorkbook = "Workbook";

/** Tells the add-in of the events of the grid that it asked for, after the batch that caused them. */
export class GridEventFeed {
  readonly #asked = new Map<string, () => void>();

  constructor(
    private readonly grid: Grid,
    private readonly messages: ClientMessages,
    private readonly isAddInAtWork: () => boolean,
  ) {
    // The client never asks for this one: it expects it always.
    grid.on("selection", () => this.#tell(eventTypes.documentSelection, "", {}));
  }

  subscribe(name: EventName, id: string | undefined, on: boolean): void {
    const key = `${name} ${id ?? ""}`;
    this.#asked.get(key)?.();
    this.#asked.delete(key);
    if (on) this.#asked.set(key, this.#follow(name, id));
  }

  #follow(name: EventName, id: string | undefined): () => void {
    const target = id ?? wholeWorkbook;
    const concerns = ({ sheetId }: { sheetId: string }) => id === undefined || id === sheetId;
    switch (name) {
      case "selection":
        return this.grid.on("selection", (event) => {
          if (concerns(event)) this.#tell(eventTypes.worksheetSelection, target, placed(event));
        });
      case "activate":
        return this.grid.on("activate", ({ sheetId }) => {
          if (concerns({ sheetId }))
            this.#tell(eventTypes.worksheetActivated, target, { worksheetId: sheetId });
        });
      case "change":
        return this.grid.on("change", (event) => {
          if (concerns(event)) this.#tell(eventTypes.worksheetChanged, target, this.#edited(event));
        });
      case "tableChange":
        return this.grid.on("change", (event) => this.#tableChanged(event, id));
    }
  }

  #tableChanged(event: Happening, id: string | undefined): void {
    for (const table of this.grid.tables.list()) {
      const met = table.sheetId === event.sheetId && intersection(table.area, event.area);
      if (!met || (id !== undefined && id !== table.id && id !== table.sheetId)) continue;
      const details = { ...this.#edited({ ...event, area: met }), tableId: table.id };
      this.#tell(eventTypes.tableChanged, id ?? wholeWorkbook, details);
    }
  }

  #edited(event: Happening) {
    const triggerSource = this.isAddInAtWork() ? "ThisLocalAddin" : "Unknown";
    return { ...placed(event), changeType: "RangeEdited", source: "Local", triggerSource };
  }
  #tell(type: number, target: string, details: unknown): void {
    setTimeout(() => this.messages.event(type, target, details));
  }
}

const placed = ({ sheetId, area }: Happening) => ({
  worksheetId: sheetId,
  address: formatAddress(area),
});
