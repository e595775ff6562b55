import {
  allocate,
  apportion,
  coverage,
  distance,
  divisor,
  margin,
  phase,
  region,
  roles,
  score,
} from "./functions";
import {
  affordable,
  capital,
  check,
  compare,
  cost,
  explain,
  place,
  rollout,
  sensitivity,
  travel,
  travelCost,
} from "./functionsLoadedLater";

/** The functions by the ids under which Excel knows them. */
export const functionsById = {
  ALLOCATE: allocate,
  ROLES: roles,
  MARGIN: margin,
  SCORE: score,
  COVERAGE: coverage,
  APPORTION: apportion,
  DIVISOR: divisor,
  PHASE: phase,
  REGION: region,
  DISTANCE: distance,
  EXPLAIN: explain,
  CHECK: check,
  ROLLOUT: rollout,
  PLACE: place,
  TRAVEL: travel,
  COST: cost,
  AFFORDABLE: affordable,
  CAPITAL: capital,
  TRAVELCOST: travelCost,
  COMPARE: compare,
  SENSITIVITY: sensitivity,
};

// At once and before all else: Excel calculates as soon as it knows the functions.
for (const [id, implementation] of Object.entries(functionsById))
  CustomFunctions.associate(id, implementation);
