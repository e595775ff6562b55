/** What the client gives Excel to call at one of its events. */
export type EventHandler = (event: number, details: readonly unknown[]) => void;

/** Number of the client for a press of a button of the ribbon. */
const pressed = 39;

/** The buttons of the ribbon, each of which calls what the add-in gave to `Office.actions.associate`. */
export class RibbonButtons {
  #handler: EventHandler | undefined;
  #presses = 0;

  /** To be told of every event that the client asks for. */
  register(event: number, handler: EventHandler): void {
    if (event === pressed) this.#handler = handler;
  }
  /** Nothing happens while the client has not asked for presses. */
  press(action: string): void {
    const press = String(++this.#presses);
    this.#handler?.(pressed, [press, action, JSON.stringify({ source: { id: action } })]);
  }
}
