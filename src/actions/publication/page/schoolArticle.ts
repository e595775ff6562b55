import { numberText } from "../../../domain/wording";
import type { PublicSchool } from "../publication";
import { fragmentOf, markup, type Markup } from "./markup";

/** One school: what its cluster gets, what the school has of it, and what would have to change. */
export function schoolArticle({ school, explanation, reason }: PublicSchool): Markup {
  const { number, name, region } = school;
  const cluster = explanation?.decision.cluster;
  const clusterId = cluster && fragmentOf("cluster", cluster.number);
  const about = `School ${number}, ${region}, ${numberText(school.students)} students${traits(school)}`;
  const [first, ...rest] = reason.sentences;
  return markup`<article
    id="${fragmentOf("school", number)}"
    data-name="${name}"
    data-number="${number}"
    data-about="School ${number}, ${region}"
    ${clusterId && markup` data-cluster="${clusterId}"`}
  >
    <h3>${name} <span class="sub">${about}</span></h3>
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
    <ul>
      ${reason.changes.map((sentence) => markup`<li>${sentence}</li>`)}
    </ul>
    ${cluster && markup`<p><a href="#${clusterId}">The whole reckoning of ${cluster.name}</a></p>`}
  </article> `;
}

const traits = ({ rural, maoriMedium }: PublicSchool["school"]): string =>
  `${rural ? ", rural" : ""}${maoriMedium ? ", Māori medium" : ""}`;
