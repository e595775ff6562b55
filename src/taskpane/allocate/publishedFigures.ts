import type { Totals } from "../../engine/coverage";
import type { PublishedFigure } from "../shell/example";

/** Which total each published figure of the first tranche stands beside. */
const totals: Readonly<Record<string, keyof Totals>> = {
  roles: "roles",
  "clusters-with-roles": "clusters",
  schools: "schools",
  "rural-schools": "ruralSchools",
  "maori-medium-kura": "maoriMediumKura",
  students: "students",
  "maori-students": "maoriStudents",
  "pacific-students": "pacificStudents",
};

/** The figures of the first tranche among all that were published. */
export const publishedFigures = (
  figures: readonly {
    readonly id: string;
    readonly value: unknown;
    readonly table?: string;
  }[],
): PublishedFigure[] =>
  figures.flatMap(({ id, value, table }) => {
    const key = totals[id];
    return key && table === "tranche-1" ? [{ key, value: Number(value) }] : [];
  });
