import { adjustmentsParameters, claimParameters } from "./claimParameters";
import { orderParameters } from "./orderParameters";
import { placementParameters } from "./placementParameters";
import type { PolicyParameter } from "./policyParameter";
import { regionsAndSharingParameters } from "./sharingParameters";
import { aboutParameters, totalParameters } from "./totalParameters";

/** Every setting of the Policy sheet, in its order. */
export const policyParameters: readonly PolicyParameter[] = [
  ...aboutParameters,
  ...totalParameters,
  ...claimParameters,
  ...adjustmentsParameters,
  ...orderParameters,
  ...regionsAndSharingParameters,
  ...placementParameters,
];
