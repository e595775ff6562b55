import { plainText } from "./plainText";

/** The ten Ministry of Education regions, north to south. */
export const regions = [
  "Tai Tokerau",
  "Auckland",
  "Waikato",
  "Bay of Plenty, Waiariki",
  "Hawke's Bay, Tairāwhiti",
  "Taranaki, Whanganui, Manawatū",
  "Wellington",
  "Nelson, Marlborough, West Coast",
  "Canterbury",
  "Otago, Southland",
] as const;

export type Region = (typeof regions)[number];

/** Names other years and files use for the same region. Source: the directories of 2016–2026. */
const aliases: Record<Region, readonly string[]> = {
  "Tai Tokerau": [
    "Northland",
    "Te Tai Tokerau, Northland",
    "Te Tai Tokerau",
    "Tai Tokerau, Northland",
  ],
  Auckland: [
    "Tāmaki Herenga Tāngata",
    "Tāmaki Herenga Manawa",
    "Tāmaki Herenga Waka",
    "Tāmaki Makaurau",
    "Tāmaki Makaurau, Auckland",
  ],
  Waikato: ["Waikato, Thames"],
  "Bay of Plenty, Waiariki": [
    "Bay of Plenty/Rotorua/Taupo",
    "Bay of Plenty/Waiariki",
    "Bay of Plenty",
  ],
  "Hawke's Bay, Tairāwhiti": [
    "Hawkes Bay/Gisborne",
    "Hawke's Bay/Tairawhiti",
    "Hawke's Bay",
    "Tairāwhiti, Hawke's Bay",
  ],
  "Taranaki, Whanganui, Manawatū": ["Taranaki/Whanganui/Manawatu", "Taranaki/Wanganui/Manawatu"],
  Wellington: ["Te Whanganui-a-Tara", "Te Whanganui-a-Tara, Wellington"],
  "Nelson, Marlborough, West Coast": ["Nelson/Marlborough/West Coast", "Nelson"],
  Canterbury: ["Canterbury/Chatham Islands", "Waitaha", "Canterbury, Chatham Islands"],
  "Otago, Southland": ["Otago/Southland", "Ōtākou, Murihiku", "Southland"],
};

/** Every name by which a region is known. */
export const regionNames: readonly string[] = regions.flatMap((region) => [
  region,
  ...aliases[region],
]);

const byPlainText = new Map<string, Region>(
  regions.flatMap((region) =>
    [region, ...aliases[region]].map((name) => [plainText(name), region] as const),
  ),
);

/** The region a text names under any of its names; macrons, slashes and case are ignored. */
export const regionOf = (text: string): Region | undefined => byPlainText.get(plainText(text));
