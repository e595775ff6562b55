import { checkFunction } from "./checkFunction";
import { placeFunction } from "./placeFunction";
import { rolloutFunction } from "./rolloutFunction";
import { travelFunction } from "./travelFunction";

/**
 * Functions that are loaded when one of them is first called: reports that stand in a cell or two
 * and know much that the others need not, such as every table of a workbook or how roles are placed.
 */
export const laterFunctions = {
  check: checkFunction,
  rollout: rolloutFunction,
  place: placeFunction,
  travel: travelFunction,
};
