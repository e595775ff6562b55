import { HostObject } from "../protocol/HostObject";

/** Hears that the add-in is ready for the buttons of the ribbon. */
export class AddinInternalService extends HostObject {
  static override readonly excelName = "AddinInternalService";

  notifyActionHandlerReady() {}
}
