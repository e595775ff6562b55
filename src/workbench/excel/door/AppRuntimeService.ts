import { HostObject } from "../protocol/HostObject";

/** What the client knows the add-in to be: seen, at work unseen, or closed. */
export type RuntimeState = "Visible" | "Background" | "Inactive";

/** Shows and hides the task pane: `Office.addin.showAsTaskpane`, `Office.addin.hide`. */
export class AppRuntimeService extends HostObject {
  static override readonly excelName = "AppRuntimeService";

  #state: RuntimeState = "Visible";

  constructor(private readonly tell: (state: RuntimeState) => void) {
    super();
  }
  getAppRuntimeState() {
    return this.#state;
  }
  setAppRuntimeState(state: RuntimeState) {
    this.#state = state;
    this.tell(state);
  }
}
