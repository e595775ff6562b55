import { all } from "../actions/readTable";
import { error } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import { distanceKm } from "../engine/distance";
import { oneNumber } from "./oneCell";
import type { Range } from "./range";
import type { FunctionDefinition } from "./run";

/** LSC.DISTANCE: kilometres in a straight line between two points. */
export const distanceFunction: FunctionDefinition<
  "latitude1" | "longitude1" | "latitude2" | "longitude2"
> = {
  parameters: [
    { name: "latitude1" },
    { name: "longitude1" },
    { name: "latitude2" },
    { name: "longitude2" },
  ],
  answer: ({ latitude1, longitude1, latitude2, longitude2 }) => {
    const read = all<[number, number, number, number]>([
      degrees(latitude1, 90),
      degrees(longitude1, 180),
      degrees(latitude2, 90),
      degrees(longitude2, 180),
    ]);
    if (!read.ok) return read;
    const [north1, east1, north2, east2] = read.value;
    const km = distanceKm(
      { latitude: north1, longitude: east1 },
      { latitude: north2, longitude: east2 },
    );
    return success([[km]]);
  },
};

/** Degrees up to a limit either way. A blank would be a place off Africa, so 0 is refused too. */
function degrees(range: Range, limit: number): Result<number> {
  const read = oneNumber(range, { kind: "number", smallest: -limit, largest: limit });
  if (!read.ok) return read;
  if (read.value !== undefined) return success(read.value);
  const example = limit === 90 ? "−36.85 for Auckland" : "174.76 for Auckland";
  return failure([
    error("blank", `It is blank or 0. Give degrees, such as ${example}.`, { sheet: range.name }),
  ]);
}
