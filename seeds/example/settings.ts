/** What sort of place an area is: it decides how many of its schools are rural, and how far apart. */
export const settings = {
  city: { ruralShare: 0.015, spreadKm: 9.5, spreadWidth: 0.65, size: 0.98 },
  town: { ruralShare: 0.33, spreadKm: 20, spreadWidth: 0.6, size: 0.92 },
  country: { ruralShare: 0.8, spreadKm: 33, spreadWidth: 0.55, size: 1.15 },
} as const;

export type Setting = keyof typeof settings;
