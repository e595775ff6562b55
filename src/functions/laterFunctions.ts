import { affordableFunction } from "./affordableFunction";
import { capitalFunction } from "./capitalFunction";
import { checkFunction } from "./checkFunction";
import { compareFunction } from "./compareFunction";
import { costFunction } from "./costFunction";
import { explainFunction } from "./explainFunction";
import { placeFunction } from "./placeFunction";
import { rolloutFunction } from "./rolloutFunction";
import { sensitivityFunction } from "./sensitivityFunction";
import { travelCostFunction } from "./travelCostFunction";
import { travelFunction } from "./travelFunction";

/**
 * Functions that are loaded when one of them is first called: reports that stand in a cell or two
 * and know much that the others need not, such as every table of a workbook, how roles are placed
 * or what they cost.
 */
export const laterFunctions = {
  explain: explainFunction,
  check: checkFunction,
  rollout: rolloutFunction,
  place: placeFunction,
  travel: travelFunction,
  cost: costFunction,
  affordable: affordableFunction,
  capital: capitalFunction,
  travelCost: travelCostFunction,
  compare: compareFunction,
};

export { stream } from "./stream";

/** Those of them that answer again and again. */
export const streamingFunctions = { sensitivity: sensitivityFunction };
