import { HostObject } from "../protocol/HostObject";

/** Hears that functions can be called. The grid calls them itself, one by one, while it calculates. */
export class CustomFunctionsService extends HostObject {
  static override readonly excelName = "CustomFunctions";

  _SetOsfControlContainerReadyForCustomFunctions() {}
}
