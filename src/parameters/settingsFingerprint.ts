import { fingerprint } from "../domain/fingerprint";
import { bearsOnRoles } from "./bearsOnRoles";
import type { PolicyValues } from "./policyFrom";
import { policyParameters } from "./policyParameters";

/**
 * Fingerprint of the settings that can change who gets how many roles. Where dollars are the limit
 * the number of roles is none of them, as it is what they buy.
 */
export const settingsFingerprint = (values: PolicyValues): string =>
  fingerprint(
    policyParameters
      .filter(bearsOnRoles)
      .filter(({ key }) => key !== "roles" || values.dollarLimit === null)
      .map(({ key }) => `${key}=${String(values[key])}`)
      .join("\n"),
  );
