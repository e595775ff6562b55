import { describeDay } from "../../../domain/day";
import { countText } from "../../../domain/wording";
import { publicationTitle } from "../publicationContents";
import type { Publication } from "../publication";
import { articles } from "./articles";
import { clustersSentence } from "./clustersSentence";
import { askSection } from "./contactParts";
import { find } from "./findSection";
import { Markup, markup } from "./markup";
import { policyOfPage } from "./pagePolicy";
import { raceOf, raceSentence } from "./race";
import { script } from "./script";
import { coverageTable, regionLists } from "./regionSections";
import { checkSection, decisionsSection, methodSection, settingsSection } from "./methodSections";
import { style } from "./style";
import { wordsSection } from "./wordsSection";

/**
 * The publication as one page that needs nothing else: it works from a file, asks nobody for
 * anything, and everything on it can be read without its script.
 */
export function publicationPage(publication: Publication): string {
  const { text } = markup`<!doctype html>
    <html lang="en-NZ">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${new Markup(policyOfPage)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${titleOf(publication)}</title>
<style>${new Markup(style)}</style>
      </head>
      <body>
        <header>
          <h1>${publicationTitle}</h1>
          ${about(publication)} ${contents(publication)}
        </header>
        <main>${find} ${body(publication)}</main>
        <footer><p class="quiet">${made(publication)}</p></footer>
<script>${new Markup(script)}</script>
      </body>
    </html> `;
  return text;
}

const titleOf = ({ about: { version } }: Publication): string => `${version} – ${publicationTitle}`;

function about({ about: { version, paper, publishedOn, aboutData } }: Publication): Markup {
  const rests = paper === undefined ? "" : `, resting on the paper ${paper}`;
  return markup`<p>Version “${version}”${rests}, published on ${describeDay(publishedOn)}.</p>
    ${aboutData !== "" && markup`<p class="notice"><strong>About the data:</strong> ${aboutData}.</p>`}`;
}

/** The parts of the page, to go to each. */
const contents = ({ decisions }: Publication): Markup => {
  const parts = [
    ["find", "Find your school, kura or cluster"],
    ["summary", "In short"],
    ["words", "Words used here"],
    ["method", "How it was decided"],
    ["regions", "Clusters by region"],
    ...(decisions.length > 0 ? [["decisions", "Decisions of the Ministry"]] : []),
    ["settings", "Settings"],
    ["check", "Check it yourself"],
    ["ask", "Whom to ask"],
    ["schools", "All schools and kura"],
    ["clusters", "All clusters"],
  ] as const;
  return markup`<nav aria-label="On this page">
    <ul>
      ${parts.map(([id, name]) => markup`<li><a href="#${id}">${name}</a></li>`)}
    </ul>
  </nav>`;
};

function body(publication: Publication): Markup {
  const race = raceOf(publication);
  return markup`<section id="summary" aria-labelledby="summary-heading">
      <h2 id="summary-heading">In short</h2>
      <p class="lead">${publication.about.headline}</p>
      <p>${clustersSentence(publication)}</p>
      ${race && markup`<p>${raceSentence(race)}</p>`}
      ${coverageTable(publication)}
    </section>
    ${wordsSection(publication)} ${methodSection(publication)}
    <section id="regions" aria-labelledby="regions-heading">
      <h2 id="regions-heading">Clusters by region</h2>
      <p>${clustersSentence(publication)}</p>
      ${regionLists(publication)}
    </section>
    ${decisionsSection(publication)} ${settingsSection(publication)} ${checkSection(publication)}
    ${askSection(publication)}
    ${articles(publication, race)}`;
}

const made = ({ about, schools, clusters }: Publication): string =>
  `${about.snapshot}. ${countText(clusters.length, "cluster")} and ${countText(schools.length, "school")}, each with its reason. No person is named. Distances are straight lines.`;
