import { countText } from "../../../domain/wording";
import type { Explanation } from "../../../engine/explain";
import type { Publication, PublicSchool } from "../publication";
import { clusterArticle } from "./clusterArticle";
import { clustersSentence } from "./clustersSentence";
import { markup, type Markup } from "./markup";
import type { Race } from "./race";
import { schoolArticle } from "./schoolArticle";

/** Every school, then every cluster, to be opened; each has an address of its own. */
export function articles(publication: Publication, race?: Race): Markup {
  const { schools, clusters, allocation, about } = publication;
  const members = byCluster(schools);
  const isBlock = allocation.input.policy.serve === "Block";
  const neighbour = (at: number) => {
    const other = clusters[at];
    return isBlock && other?.decision.place !== undefined ? other : undefined;
  };
  // Where present roles are kept, who has roles says nothing of how far they went.
  const last =
    isBlock && !allocation.input.policy.keepPresentRoles ? lastWithRoles(clusters) : undefined;
  return markup`<section id="schools" aria-labelledby="schools-heading">
      <h2 id="schools-heading">All schools and kura</h2>
      <details class="all">
        <summary>
          ${countText(schools.length, "school")} and kura by name, each with its reason
        </summary>
        ${schools.map((school) => schoolArticle(school, about, race))}
      </details>
    </section>
    <section id="clusters" aria-labelledby="clusters-heading">
      <h2 id="clusters-heading">All clusters</h2>
      <p>${clustersSentence(publication)}</p>
      <details class="all">
        <summary>
          ${countText(clusters.length, "cluster")} in the order in which roles were given, each with its reason
        </summary>
        ${clusters.map((explanation, at) => {
          const { cluster, place } = explanation.decision;
          const [before, after] = place === undefined ? [] : [neighbour(at - 1), neighbour(at + 1)];
          return clusterArticle(explanation, members.get(cluster.number) ?? [], {
            about,
            ...(race && { race }),
            ...(before && { before }),
            ...(after && { after }),
            ...(last && place !== undefined && { last }),
          });
        })}
      </details>
    </section>`;
}

/** Of those in the order the last to whom the rules gave roles. */
const lastWithRoles = (clusters: readonly Explanation[]): Explanation | undefined =>
  clusters.filter(({ decision }) => decision.place !== undefined && decision.computed > 0).at(-1);

/** The open schools of each cluster, by name. */
function byCluster(schools: readonly PublicSchool[]): Map<string, PublicSchool[]> {
  const members = new Map<string, PublicSchool[]>();
  for (const one of schools) {
    const number = one.explanation?.decision.cluster.number;
    if (number === undefined) continue;
    const others = members.get(number);
    if (others) others.push(one);
    else members.set(number, [one]);
  }
  return members;
}
