/** What public totals come to for one role or school. Derived: no unit cost was published. */
export interface UnitCosts {
  /** Operating funding ÷ roles ÷ funded years, in dollars. */
  readonly roleYear: number;
  /** The same over the years in which roles run, half of the first less. */
  readonly roleYearRunning: number;
  /** Capital funding ÷ roles, in dollars. */
  readonly capitalPerRole: number;
  /** Capital funding ÷ schools of the clusters with roles, in dollars. */
  readonly capitalPerSchool: number;
}

/** What was announced: dollars over whole years, roles and schools. */
export interface Announced {
  readonly operating: number;
  readonly capital: number;
  readonly roles: number;
  readonly schools: number;
  readonly years: number;
}

/** Each figure to the dollar. Roles that start in January run half of the first fiscal year. */
export const unitCosts = ({ operating, capital, roles, schools, years }: Announced): UnitCosts => ({
  roleYear: Math.round(operating / roles / years),
  roleYearRunning: Math.round(operating / roles / (years - 0.5)),
  capitalPerRole: Math.round(capital / roles),
  capitalPerSchool: Math.round(capital / schools),
});
