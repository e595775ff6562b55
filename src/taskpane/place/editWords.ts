import type { School } from "../../domain/school";
import { countText, listText } from "../../domain/wording";
import type { HostEdit } from "./hostEdits";

/** A change by hand in words. */
export function editSentence(
  { name }: School,
  { lscsAtLeast, mayHost, halfDays, employerNumber }: HostEdit,
  schools: readonly School[],
): string {
  const parts = [
    ...(mayHost === false ? ["nobody is based there"] : []),
    ...(mayHost === true ? ["LSCs may be based there whatever the policy says"] : []),
    ...(lscsAtLeast === undefined ? [] : [basedText(lscsAtLeast)]),
    ...(halfDays === undefined ? [] : [`${countText(halfDays, "half-day")} a week`]),
    ...(employerNumber === undefined ? [] : [`${nameOf(employerNumber, schools)} employs`]),
  ];
  return `${name}: ${parts.length === 0 ? "all computed again" : listText(parts)}.`;
}

const basedText = (count: number): string =>
  `at least ${countText(count, "LSC is", "LSCs are")} based there`;

const nameOf = (number: string, schools: readonly School[]): string =>
  schools.find((school) => school.number === number)?.name ?? `school ${number}`;

/** Whether anything is left to a person; what is all computed needs no row. */
export const decidesSomething = (edit: HostEdit): boolean =>
  [edit.lscsAtLeast, edit.mayHost, edit.halfDays, edit.employerNumber].some(
    (each) => each !== undefined,
  );
