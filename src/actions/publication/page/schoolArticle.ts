import { numberText } from "../../../domain/wording";
import type { Publication, PublicSchool } from "../publication";
import { contactLine } from "./contactParts";
import { fragmentOf, markup, type Markup } from "./markup";

/** One school: what its cluster gets, what the school has of it, and what would have to change. */
export function schoolArticle(
  { school, explanation, nearest, reason }: PublicSchool,
  about: Publication["about"],
): Markup {
  const { number, name, region } = school;
  const cluster = explanation?.decision.cluster;
  const clusterId = cluster && fragmentOf("cluster", cluster.number);
  const standing = `School ${number}, ${region}, ${numberText(school.students)} students${traits(school)}`;
  const [first, ...rest] = reason.sentences;
  return markup`<article
    id="${fragmentOf("school", number)}"
    data-name="${name}"
    data-number="${number}"
    data-about="School ${number}, ${region}"
    ${clusterId && markup` data-cluster="${clusterId}"`}
  >
    <h3>${name} <span class="sub">${standing}</span></h3>
    <div class="reason">
      <p class="lead">${first} ${rest[0]}</p>
      ${
        rest.length > 1 &&
        markup`<ul>
          ${rest.slice(1).map((sentence) => markup`<li>${sentence}</li>`)}
        </ul>`
      }
    </div>
    <h4>What would have to change${cluster && " for its cluster"}</h4>
    <ul class="changes">
      ${reason.changes.map((sentence) => markup`<li>${sentence}</li>`)}
    </ul>
    ${cluster && markup`<p><a href="#${clusterId}">How ${cluster.name} came to that, step by step</a></p>`}
    ${
      nearest &&
      markup`<p><a href="#${fragmentOf("cluster", nearest.clusterNumber)}">${nearest.clusterName}, the cluster of the nearest school</a></p>`
    }
    ${contactLine(about)}
  </article> `;
}

const traits = ({ rural, maoriMedium }: PublicSchool["school"]): string =>
  `${rural ? ", rural" : ""}${maoriMedium ? ", Māori medium" : ""}`;
