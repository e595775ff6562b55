import { announcement } from "./basis";

/** What was announced for the first tranche: dollars, fiscal years, roles, schools and kura. */
export const announced = {
  operating: 217_000_000,
  capital: 95_000_000,
  years: 4,
  roles: 623,
  schools: 1052,
  source: announcement,
} as const;
