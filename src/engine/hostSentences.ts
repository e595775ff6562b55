import { countText, numberText } from "../domain/wording";
import { weekHalfDays } from "./placement/timetable";

/** Where the half-days go of the LSCs that are based at a school. */
export interface HostedDays {
  /** Half-days a week at the school itself. */
  readonly here: number;
  /** At other schools, the most first. */
  readonly elsewhere: readonly { readonly school: string; readonly halfDays: number }[];
}

/** Who is based at a school and, where that is known, where their half-days go. */
export function hostSentences(hosted: number, days: HostedDays | undefined): string[] {
  const based =
    hosted === 1
      ? "One coordinator is based at the school"
      : `${numberText(hosted)} coordinators are based at the school`;
  if (!days) return [`${based}.`];
  const { here, elsewhere } = days;
  const away = elsewhere.reduce((sum, { halfDays }) => sum + halfDays, 0);
  const all = Math.max(here + away, weekHalfDays.length * hosted);
  const open = all - here - away;
  const parts = [
    `${numberText(here)} here`,
    ...(away > 0 ? [`${numberText(away)} at ${whereText(elsewhere)}`] : []),
    ...(open > 0 ? [`${numberText(open)} not given to a school`] : []),
  ];
  return [
    `${based}, with ${countText(all, "half-day")} a week: ${here === all ? "all here" : parts.join(", ")}.`,
    ...(elsewhere.length > 1 ? [listed(elsewhere)] : []),
  ];
}

type Elsewhere = HostedDays["elsewhere"];

const whereText = ([first, ...others]: Elsewhere): string =>
  others.length === 0 ? first!.school : "other schools";

/** Most schools that are named one by one. */
const mostNamed = 4;

function listed(elsewhere: Elsewhere): string {
  const named = elsewhere.length > mostNamed ? elsewhere.slice(0, mostNamed - 1) : elsewhere;
  const rest = elsewhere.slice(named.length);
  const days = rest.reduce((sum, { halfDays }) => sum + halfDays, 0);
  const parts = [
    ...named.map(({ school, halfDays }) => `${numberText(halfDays)} at ${school}`),
    ...(rest.length > 0 ? [`${numberText(days)} at ${numberText(rest.length)} others`] : []),
  ];
  return `At other schools: ${parts.join("; ")}.`;
}
