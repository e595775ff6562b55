import { numberText } from "../../../domain/wording";
import { decisionsOf } from "../../../engine/schoolReason";
import type { Publication, PublicSchool } from "../publication";
import { contactLine } from "./contactParts";
import { countedSentences } from "./countedSentences";
import { laterLines } from "./laterLines";
import { notReached, type Race } from "./race";
import { fragmentOf, markup, type Markup } from "./markup";
import { sentenceList } from "./sentenceList";

/** One school: what its cluster gets, what the school has of it, and what would have to change. */
export function schoolArticle(one: PublicSchool, about: Publication["about"], race?: Race): Markup {
  const { school, explanation, nearest, reason } = one;
  const { number, name, region } = school;
  const cluster = explanation?.decision.cluster;
  const clusterId = cluster && fragmentOf("cluster", cluster.number);
  const standing = `School ${number}, ${region}, ${numberText(school.students)} students${traits(school)}`;
  return markup`<article
    id="${fragmentOf("school", number)}"
    data-name="${name}"
    data-number="${number}"
    data-about="School ${number}, ${region}"
    ${clusterId && markup` data-cluster="${clusterId}"`}
  >
    <h3>${name} <span class="sub">${standing}</span></h3>
    ${reasonOf(one, race)}
    <h4>What would have to change${cluster && " for its cluster"}</h4>
    ${sentenceList([...reason.changes, ...(explanation ? laterLines(explanation) : [])], "changes")}
    ${cluster && markup`<p><a href="#${clusterId}">How ${cluster.name} came to that, step by step</a></p>`}
    ${
      nearest &&
      markup`<p><a href="#${fragmentOf("cluster", nearest.clusterNumber)}">${nearest.clusterName}, the cluster of the nearest school</a></p>`
    }
    ${contactLine(about)}
  </article> `;
}

/** Its cluster's reason, why the order did not come to it, what the school has of its roles, how it counted. */
function reasonOf({ school, explanation, reason }: PublicSchool, race?: Race): Markup {
  const [first, second] = reason.sentences;
  const decided = explanation ? decisionsOf(explanation) : [];
  const beaten = explanation && notReached(race, explanation.decision, "Its cluster");
  return markup`<div class="reason">
    <p class="lead">${first} ${second}</p>
    ${sentenceList([...decided, ...(beaten === undefined ? [] : [beaten])])}
    ${under("Half-days of the school", reason.sentences.slice(2 + decided.length))}
    ${under("How the school counted", explanation ? countedSentences(school, explanation, race) : [])}
  </div>`;
}

/** Sentences under a heading, where there are some. */
const under = (heading: string, sentences: readonly string[]): Markup | false =>
  sentences.length > 0 &&
  markup`<h4>${heading}</h4>
    ${sentenceList(sentences)}`;

const traits = ({ rural, maoriMedium }: PublicSchool["school"]): string =>
  `${rural ? ", rural" : ""}${maoriMedium ? ", Māori medium" : ""}`;
