import { describeDay } from "../../../domain/day";
import { countText } from "../../../domain/wording";
import { publicationTitle } from "../publicationContents";
import type { Publication } from "../publication";
import { articles } from "./articles";
import { Markup, markup } from "./markup";
import { policyOfPage } from "./pagePolicy";
import { script } from "./script";
import { coverageTable, regionLists } from "./regionSections";
import { checkSection, decisionsSection, methodSection, settingsSection } from "./methodSections";
import { style } from "./style";

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
          ${about(publication)}
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

/** Where one looks for a school, and where its answer comes. */
const find = markup`<section id="find" aria-labelledby="find-heading">
    <h2 id="find-heading">Find your school, kura or cluster</h2>
    <p id="without-script">
      All schools and clusters stand at the end of this page. Find yours with your browser’s search
      (Ctrl+F), by its name or number.
    </p>
    <div id="find-box" class="box" hidden>
      <label for="find-input">Name or number</label>
      <input
        id="find-input"
        type="text"
        role="combobox"
        aria-expanded="false"
        aria-controls="find-list"
        aria-autocomplete="list"
        aria-describedby="find-hint"
        autocomplete="off"
        spellcheck="false"
      />
      <ul id="find-list" role="listbox" aria-label="Schools, kura and clusters found" hidden></ul>
      <p id="find-hint" class="quiet">
        Macrons and capitals do not matter. The address of an answer can be kept and sent.
      </p>
      <p id="find-status" role="status" class="quiet"></p>
    </div>
  </section>
  <section id="answer" aria-label="The answer" hidden>
    <p><a href="#find">Look for another</a></p>
    <div id="shown"></div>
    <div id="compare">
      <h3>Why did another get more, or fewer?</h3>
      <div class="box">
        <label for="other-input">Compare with another school, kura or cluster</label>
        <input
          id="other-input"
          type="text"
          role="combobox"
          aria-expanded="false"
          aria-controls="other-list"
          aria-autocomplete="list"
          autocomplete="off"
          spellcheck="false"
        />
        <ul
          id="other-list"
          role="listbox"
          aria-label="Schools, kura and clusters to compare with"
          hidden
        ></ul>
        <p id="other-status" role="status" class="quiet"></p>
      </div>
      <div id="compared" aria-live="polite"></div>
    </div>
  </section>`;

const body = (publication: Publication): Markup =>
  markup`<section id="summary" aria-labelledby="summary-heading">
      <h2 id="summary-heading">In short</h2>
      <p class="lead">${publication.about.headline}</p>
      ${coverageTable(publication)}
    </section>
    ${methodSection(publication)}
    <section id="regions" aria-labelledby="regions-heading">
      <h2 id="regions-heading">Clusters by region</h2>
      ${regionLists(publication)}
    </section>
    ${decisionsSection(publication)} ${settingsSection(publication)} ${checkSection(publication)}
    ${articles(publication)}`;

const made = ({ about, schools, clusters }: Publication): string =>
  `${about.snapshot}. ${countText(clusters.length, "cluster")} and ${countText(schools.length, "school")}, each with its reason. No person is named. Distances are straight lines.`;
