import { countText, numberText } from "../../../domain/wording";
import type { Decision } from "../../../engine/allocate";
import type { Explanation } from "../../../engine/explain";
import { factorPoints, type Factor } from "../../../engine/score";
import { changesOrNone } from "../../../engine/schoolReason";
import type { Publication, PublicSchool } from "../publication";
import { isOrdered } from "../publicRows";
import { contactLine } from "./contactParts";
import { laterLines } from "./laterLines";
import { notReached, type Race } from "./race";
import { fragmentOf, Markup, markup } from "./markup";
import { sentenceList } from "./sentenceList";
import { askedFor, isAboutRoles, stepTitle } from "./stepTitles";
import { table, valueOf, type ShownColumn } from "./table";

/** What stands around a cluster: its neighbours in the order, and whom to ask. */
export interface Around {
  readonly before?: Explanation;
  readonly after?: Explanation;
  /** The last in the order to whom the rules gave roles. */
  readonly last?: Explanation;
  readonly race?: Race;
  readonly about: Publication["about"];
}

/** One cluster: what it gets and why, its figures, what would have to change, and its schools. */
export function clusterArticle(
  explanation: Explanation,
  schools: readonly PublicSchool[],
  around: Around,
): Markup {
  const { decision, summary, steps } = explanation;
  const { number, name, region } = decision.cluster;
  const id = fragmentOf("cluster", number);
  const beaten = notReached(around.race, decision);
  return markup`<article
    id="${id}"
    data-name="${name}"
    data-number="${number}"
    data-about="Cluster ${number}, ${region}"
    data-cluster="${id}"
    ${exactPoints(explanation)}
  >
    <h3>${name} <span class="sub">Cluster ${number}, ${region}</span></h3>
    <p class="lead reason">${summary}</p>
    ${beaten !== undefined && markup`<p>${beaten}</p>`}
    <h4>What would have to change</h4>
    ${sentenceList([...changesOrNone(explanation), ...laterLines(explanation)])}
    <h4>How it came to that</h4>
    <ol>
      ${steps.map(
        ({ what, sentence }) =>
          markup`<li${isAboutRoles(what) && new Markup(' class="roles"')}><strong>${stepTitle(what)}:</strong> ${sentence}</li>`,
      )}
    </ol>
    <h4>Its figures</h4>
    <dl class="figures">
      ${figures(explanation, around).map(
        ([term, value]) =>
          markup`<dt>${term}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
    ${schools.length > 0 && schoolTable(name, schools)} ${contactLine(around.about)}
  </article> `;
}

/** The whole score, for the page's comparison to tell close ones apart. */
const exactPoints = (explanation: Explanation): Markup | false =>
  isOrdered(explanation) && markup` data-points="${explanation.decision.candidate!.score.points}"`;

type Figure = readonly [term: string, value: string];

/** Those by which two clusters are compared. */
function figures(explanation: Explanation, { before, after, last }: Around): Figure[] {
  const { cluster, phase, roles } = explanation.decision;
  const share = (part: number, whole: number) =>
    whole === 0 ? "" : ` (${numberText((100 * part) / whole)} %)`;
  const both = cluster.maoriStudents + cluster.pacificStudents;
  return [
    ["Roles", numberText(roles)],
    ["Phase", phase ?? "Not yet in the Learning Support Delivery Model"],
    ...(isOrdered(explanation) ? orderFigures(explanation.decision) : []),
    ["Students", numberText(cluster.students)],
    ["Māori and Pacific students", `${numberText(both)}${share(both, cluster.students)}`],
    ["Schools and kura", numberText(cluster.schools)],
    [
      "Rural schools",
      `${numberText(cluster.ruralSchools)}${share(cluster.ruralSchools, cluster.schools)}`,
    ],
    ["Māori medium kura", numberText(cluster.maoriMediumKura)],
    ...optional("Widest straight line", cluster.spreadKm, (km) => `${numberText(km, 1)} km`),
    ...optional("Just before it", before, rolesOf),
    ...optional("Just after it", after, rolesOf),
    ...optional("Last in the order with roles", roles === 0 ? last : undefined, standingOf),
  ];
}

/** What the order went by. */
function orderFigures({ place, candidate, claim }: Decision): Figure[] {
  const factors = candidate?.score.factors ?? [];
  return [
    ...optional("Place in the order", place, numberText),
    ...optional("Score", candidate?.score.points, (points) => `${numberText(points, 1)} points`),
    ...factors.map((factor): Figure => [`Points for ${factor.name}`, pointsText(factor)]),
    ...optional(askedFor, claim?.roles, numberText),
  ];
}

/** Points of a factor, how many there are, and by what: "21.9 of 25: 7 of 8", "4.0 of 25: 4,000 or more give all". */
function pointsText(factor: Factor): string {
  const { numerator, denominator, weight, name } = factor;
  const points = numberText(factorPoints(factor), 1);
  if (name === "as given") return points;
  const all = numberText(denominator);
  const by =
    name === "rural schools" || name === "Māori and Pacific students"
      ? `${numberText(numerator)} of ${all}`
      : `${all} or more give all`;
  return `${points} of ${numberText(weight)}: ${by}`;
}

const optional = <Value>(
  term: string,
  value: Value | undefined,
  text: (value: Value) => string,
): Figure[] => (value === undefined ? [] : [[term, text(value)]]);

const rolesOf = ({ decision: { cluster, roles } }: Explanation): string =>
  `${cluster.name}: ${roles === 0 ? "no roles" : roles === 1 ? "1 role" : `${numberText(roles)} roles`}`;

const standingOf = ({ decision: { cluster, place, phase, candidate } }: Explanation): string =>
  `${cluster.name}: number ${numberText(place!)}, in ${phase}, ${numberText(candidate!.score.points, 1)} points`;

interface SchoolLine {
  readonly school: string;
  readonly number: string;
  readonly students: number;
  readonly halfDays?: number;
  readonly hosted?: number;
}

const schoolColumns: readonly ShownColumn<SchoolLine>[] = [
  { key: "school", heading: "School or kura", kind: "text" },
  { key: "number", heading: "Number", kind: "identifier" },
  { key: "students", heading: "Students", kind: "whole" },
];
const placedColumns: readonly ShownColumn<SchoolLine>[] = [
  { key: "halfDays", heading: "Half-days a week", kind: "whole" },
  { key: "hosted", heading: "Based here", kind: "whole" },
];

function schoolTable(cluster: string, schools: readonly PublicSchool[]): Markup {
  const isPlaced = schools.some(({ placed }) => placed);
  const rows = schools.map(({ school, placed }) => ({
    school: school.name,
    number: school.number,
    students: school.students,
    ...(placed && { halfDays: placed.halfDays, hosted: placed.hosted }),
  }));
  const columns = isPlaced ? [...schoolColumns, ...placedColumns] : schoolColumns;
  const caption = `Schools and kura of ${cluster}`;
  const whole = table(caption, columns, rows, (column, row) =>
    column.key === "school"
      ? markup`<a href="#${fragmentOf("school", row.number)}">${row.school}</a>`
      : valueOf(column, row),
  );
  return rows.length <= mostOpen
    ? whole
    : markup`<details>
        <summary>${countText(rows.length, "school")} and kura of ${cluster}</summary>
        ${whole}
      </details>`;
}

/** Most schools that are listed without being asked for. */
const mostOpen = 10;
