import { ModelObject } from "./ModelObject";
import type { ModelContext } from "./ModelContext";

/** Events of one sheet, as the client asks for them. */
export abstract class WorksheetEvents extends ModelObject {
  constructor(
    context: ModelContext,
    override readonly id: string,
  ) {
    super(context);
  }

  _RegisterSelectionChangedEvent() {
    this.context.subscribe("selection", this.id, true);
  }
  _UnregisterSelectionChangedEvent() {
    this.context.subscribe("selection", this.id, false);
  }
  _RegisterDataChangedEvent() {
    this.context.subscribe("change", this.id, true);
  }
  _UnregisterDataChangedEvent() {
    this.context.subscribe("change", this.id, false);
  }
  _RegisterActivatedEvent() {
    this.context.subscribe("activate", this.id, true);
  }
  _UnregisterActivatedEvent() {
    this.context.subscribe("activate", this.id, false);
  }
}
