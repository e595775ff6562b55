import { compareClusterNumbers } from "../../domain/cluster";
import type { School } from "../../domain/school";

/** The order of schools in a placement: by number, so that the order they come in changes nothing. */
export const bySchoolNumber = (a: School, b: School): number =>
  compareClusterNumbers(a.number, b.number);
