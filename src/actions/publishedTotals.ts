import type { Totals } from "../engine/coverage";

/** Which total each published figure of the first tranche stands beside, by the figure's id. */
export const publishedTotals: Readonly<Record<string, keyof Totals>> = {
  roles: "roles",
  "clusters-with-roles": "clusters",
  schools: "schools",
  "rural-schools": "ruralSchools",
  "maori-medium-kura": "maoriMediumKura",
  students: "students",
  "maori-students": "maoriStudents",
  "pacific-students": "pacificStudents",
};
