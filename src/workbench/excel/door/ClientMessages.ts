import type { Reply } from "../protocol/Batch";
import type { DoorWindow } from "./DoorWindow";

/** Numbers of the client for kinds of messages and of events. */
const messageTypes = { reply: 1, event: 3 } as const;
const excelCategory = 65536;

/** Numbers of the client for events of Excel. */
export const eventTypes = {
  documentSelection: 2,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetSelection: 14,
  tableChanged: 101,
  paneVisibility: 65539,
} as const;

/** Everything the host says to the client. */
export class ClientMessages {
  constructor(private readonly window: DoorWindow) {}

  reply(id: number, reply: Reply): void {
    const message = { statusCode: 200, headers: {}, body: JSON.stringify(reply) };
    this.#send({ type: messageTypes.reply, id, message });
  }
  event(type: number, target: string, details: unknown): void {
    this.#entry([excelCategory, type, target, JSON.stringify(details), 0]);
  }

  #entry(entry: readonly unknown[]): void {
    this.#send({ type: messageTypes.event, controlId: "", message: { entries: [entry] } });
  }
  #send(message: unknown): void {
    this.window._richApiNativeBridge?.onMessageFromHost?.(JSON.stringify(message));
  }
}
