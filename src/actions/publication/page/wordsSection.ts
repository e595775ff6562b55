import type { Publication } from "../publication";
import { markup, type Markup } from "./markup";

/** The words of the field that stand on the page, in the words of everyone. */
export function wordsSection({ allocation, about }: Publication): Markup {
  const isBlock = allocation.input.policy.serve === "Block";
  const words = [...common, ...(isBlock ? inOrder : inShares), ...(about.hasPlacement ? days : [])];
  return markup`<section id="words" aria-labelledby="words-heading">
    <h2 id="words-heading">Words used here</h2>
    <dl class="words">
      ${words.map(
        ([word, meaning]) =>
          markup`<dt>${word}</dt>
            <dd>${meaning}</dd>`,
      )}
    </dl>
  </section>`;
}

type Word = readonly [word: string, meaning: string];

const common: readonly Word[] = [
  ["Role", "One full-time Learning Support Coordinator, shared by the schools of a cluster."],
  ["Cluster", "Schools and kura that work together. Roles are given to clusters."],
  [
    "Delivery model",
    "The Learning Support Delivery Model. A cluster comes into it phase by phase.",
  ],
  [
    "Phase",
    "How far a cluster had come with the delivery model: Beginning, Engagement, Refining, Pre-implementation or Implementation.",
  ],
  ["Served", "Given roles by the rules, or next to be given some."],
];

const inOrder: readonly Word[] = [
  [
    "Of the same make-up",
    "With the shares of rural schools and of Māori and Pacific students, and the kura, as they are.",
  ],
  [
    "Priority and competing phases",
    "Clusters in priority phases come first in the order. The others compete after them, whatever the scores of either: among those that compete the higher score comes first.",
  ],
  [
    "Score",
    "Points for rural schools, Māori and Pacific students, Māori medium kura and students. They order clusters of one kind. Points are shown rounded, so parts may not add up to the last digit.",
  ],
  [
    "Order",
    "The line in which clusters were given roles, one after another, until none were left.",
  ],
  ["Claim", "The roles a cluster could ask for when its turn came, mostly by its students."],
];

const inShares: readonly Word[] = [
  ["Share", "All clusters that could be given roles divided them by their students."],
];

const days: readonly Word[] = [
  [
    "Half-day",
    "A morning or an afternoon of a coordinator at one school. One coordinator has ten a week.",
  ],
  ["Based", "A coordinator has a desk at one school, and goes from there to others."],
];
