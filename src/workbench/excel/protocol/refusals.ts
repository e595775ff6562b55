import { HostError } from "./HostError";

/** The errors of Excel, with its codes and the sentences that Microsoft's documentation gives them. */
export const refusals = {
  itemNotFound: () => new HostError("ItemNotFound", "The requested resource doesn't exist."),
  itemAlreadyExists: () =>
    new HostError("ItemAlreadyExists", "The resource being created already exists."),
  invalidArgument: (what = "") =>
    new HostError(
      "InvalidArgument",
      `The argument is invalid or missing or has an incorrect format.${what && ` ${what}`}`,
    ),
  wrongShape: () =>
    new HostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    ),
  invalidOperation: (what: string) => new HostError("InvalidOperation", what),
  invalidReference: () =>
    new HostError("InvalidReference", "This reference is not valid for the current operation."),
  accessDenied: () => new HostError("AccessDenied", "You cannot perform the requested operation."),
  cellEditing: () =>
    new HostError(
      "InvalidOperationInCellEditMode",
      "Excel is in cell-editing mode. Please exit the edit mode and then try again.",
    ),
  tooLarge: () =>
    new HostError(
      "RequestPayloadSizeLimitExceeded",
      "The request payload size has exceeded the limit.",
    ),
  replyTooLarge: () =>
    new HostError(
      "ResponsePayloadSizeLimitExceeded",
      "The response payload size has exceeded the limit.",
    ),
  /** For what this server does not have, which is never passed over in silence. */
  apiNotFound: (member: string) =>
    new HostError("ApiNotFound", `${member} is not supported by this host.`, member),
};
