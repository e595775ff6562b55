import { regionOf, regions } from "../domain/region";

/** The region of a school, cluster or service, under any name a region goes by. */
export const regionColumn = {
  key: "region",
  heading: "Region",
  aliases: ["Education Region"],
  kind: "choice",
  choices: regions,
  choiceOf: regionOf,
  width: 33,
} as const;
