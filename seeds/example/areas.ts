import type { Region } from "../../src/domain/region";
import type { Point } from "../../src/engine/distance";
import type { Setting } from "./settings";

/** A round piece of land to scatter made-up schools over; its middle is only roughly a place. */
export interface Area extends Point {
  readonly region: Region;
  readonly setting: Setting;
  readonly radiusKm: number;
  /** How often clusters (and schools) are put here, against the region's other areas. */
  readonly weight: number;
}

type Spot = readonly [latitude: number, longitude: number, radiusKm: number, weight: number];

const areasOf = (region: Region, setting: Setting, spots: readonly Spot[]): Area[] =>
  spots.map(([latitude, longitude, radiusKm, weight]) => ({
    region,
    setting,
    latitude,
    longitude,
    radiusKm,
    weight,
  }));

const tairawhiti = "Hawke's Bay, Tairāwhiti";
const manawatu = "Taranaki, Whanganui, Manawatū";
const marlborough = "Nelson, Marlborough, West Coast";
const waiariki = "Bay of Plenty, Waiariki";

export const areas: readonly Area[] = [
  ...areasOf("Tai Tokerau", "town", [
    [-35.75, 174.22, 7, 4],
    [-35.6, 174.25, 6, 1],
  ]),
  ...areasOf("Tai Tokerau", "country", [
    [-35.41, 173.8, 10, 3],
    [-35.15, 173.32, 6, 2],
    [-35.9, 173.95, 7, 2],
    [-36.07, 174.4, 4, 1],
    [-35.42, 174.05, 5, 1],
  ]),
  ...areasOf("Auckland", "city", [
    [-36.91, 174.74, 3, 5],
    [-36.97, 174.86, 3, 6],
    [-36.89, 174.61, 3, 5],
    [-36.75, 174.69, 3, 5],
    [-37.02, 174.9, 2.5, 5],
    [-37.07, 174.97, 3, 3],
    [-36.93, 174.92, 2, 5],
    [-36.89, 174.8, 2.5, 5],
    [-36.78, 174.72, 2.5, 4],
    [-36.92, 174.67, 2.5, 4],
  ]),
  ...areasOf("Auckland", "town", [
    [-37.21, 174.92, 5, 3],
    [-36.77, 174.54, 4, 2],
  ]),
  ...areasOf("Auckland", "country", [[-36.29, 174.52, 5, 1]]),
  ...areasOf("Waikato", "city", [[-37.78, 175.27, 6, 8]]),
  ...areasOf("Waikato", "town", [
    [-37.9, 175.47, 6, 2],
    [-38.01, 175.32, 7, 2],
    [-38.14, 175.83, 8, 2],
    [-37.56, 175.16, 5, 2],
    [-37.67, 175.15, 5, 1],
  ]),
  ...areasOf("Waikato", "country", [
    [-37.66, 175.53, 8, 2],
    [-38.33, 175.17, 8, 2],
    [-37.81, 175.77, 7, 2],
    [-37.4, 175.65, 5, 2],
  ]),
  ...areasOf(waiariki, "city", [
    [-37.735, 176.11, 2, 4],
    [-38.16, 176.23, 3, 3],
  ]),
  ...areasOf(waiariki, "town", [
    [-37.82, 176.32, 5, 2],
    [-38.06, 177, 6, 2],
    [-38.66, 176.13, 4, 2],
    [-38.1, 176.7, 5, 1],
  ]),
  ...areasOf(waiariki, "country", [
    [-38.45, 176.7, 8, 1],
    [-38.43, 176.33, 8, 2],
    [-38.08, 177.3, 5, 1],
  ]),
  ...areasOf(tairawhiti, "city", [
    [-39.64, 176.83, 5, 4],
    [-39.54, 176.83, 4, 4],
  ]),
  ...areasOf(tairawhiti, "town", [[-38.62, 177.95, 4, 4]]),
  ...areasOf(tairawhiti, "country", [
    [-40, 176.54, 7, 2],
    [-37.9, 178.28, 5, 2],
    [-38.98, 177.4, 6, 2],
    [-38.47, 177.86, 6, 1],
  ]),
  ...areasOf(manawatu, "city", [
    [-40.36, 175.61, 5, 4],
    [-39.08, 174.1, 2, 2],
  ]),
  ...areasOf(manawatu, "town", [
    [-39.92, 175.06, 4, 3],
    [-40.22, 175.57, 6, 2],
    [-40.62, 175.3, 4, 2],
  ]),
  ...areasOf(manawatu, "country", [
    [-40.07, 175.38, 6, 1],
    [-39.16, 174.21, 6, 1],
    [-39.34, 174.28, 7, 1],
    [-39.55, 174.3, 5, 1],
    [-40.2, 176.1, 7, 1],
    [-39.68, 175.79, 7, 1],
    [-38.88, 175.27, 7, 1],
  ]),
  ...areasOf("Wellington", "city", [
    [-41.2, 174.92, 2.5, 5],
    [-41.13, 175.06, 3, 3],
    [-41.19, 174.82, 2.5, 4],
    [-41.3, 174.75, 2, 5],
    [-41.13, 174.88, 2, 4],
  ]),
  ...areasOf("Wellington", "town", [
    [-40.91, 175.03, 2, 2],
    [-40.95, 175.66, 6, 2],
  ]),
  ...areasOf("Wellington", "country", [[-41.05, 175.5, 6, 2]]),
  ...areasOf(marlborough, "city", [[-41.35, 173.2, 2.5, 3]]),
  ...areasOf(marlborough, "town", [
    [-41.52, 173.93, 4, 3],
    [-41.13, 172.96, 3, 1],
    [-42.45, 171.27, 4, 2],
  ]),
  ...areasOf(marlborough, "country", [
    [-41.41, 173.04, 4, 1],
    [-41.8, 172.33, 6, 1],
    [-42.12, 171.86, 6, 1],
    [-42.75, 171.07, 5, 1],
  ]),
  ...areasOf("Canterbury", "city", [
    [-43.53, 172.56, 5, 6],
    [-43.49, 172.62, 3, 4],
    [-43.53, 172.68, 2.5, 4],
  ]),
  ...areasOf("Canterbury", "town", [
    [-43.3, 172.58, 6, 2],
    [-43.6, 172.4, 7, 3],
    [-43.9, 171.73, 7, 2],
    [-44.39, 171.21, 3, 2],
  ]),
  ...areasOf("Canterbury", "country", [
    [-44.22, 171.15, 6, 1],
    [-43.49, 172.11, 7, 1],
    [-43.15, 172.68, 5, 1],
    [-42.78, 172.85, 7, 1],
  ]),
  ...areasOf("Otago, Southland", "city", [
    [-45.88, 170.46, 3, 4],
    [-46.4, 168.37, 4, 3],
  ]),
  ...areasOf("Otago, Southland", "town", [
    [-45.88, 170.35, 4, 2],
    [-46.1, 168.94, 6, 1],
    [-44.95, 168.83, 2, 2],
  ]),
  ...areasOf("Otago, Southland", "country", [
    [-46.14, 168.33, 8, 2],
    [-46.23, 169.75, 6, 1],
    [-45.24, 169.38, 6, 2],
    [-45.08, 170.88, 5, 1],
    [-45.13, 170.1, 6, 1],
  ]),
];
