import type { Publication } from "../publication";
import { markup, type Markup, type Part } from "./markup";

type About = Publication["about"];

/** Whom to ask, as every card says it; where the publisher named nobody, that. */
export const contactLine = ({ contact }: About): Markup =>
  markup`<p class="contact"><strong>Questions, or to ask for a review:</strong> ${
    contact === undefined ? nobodyNamed : linked(contact)
  }</p>`;

const nobodyNamed = "the publisher of this page has not named whom to ask.";

/** Whom to ask, and what one looks for here in vain. */
export const askSection = ({ about }: Publication): Markup =>
  markup`<section id="ask" aria-labelledby="ask-heading">
    <h2 id="ask-heading">Whom to ask, and what this page does not say</h2>
    ${contactLine(about)}
    <ul>
      <li>
        When roles start and whether more will follow do not stand in the workbook, so this
        publication does not say.
      </li>
      <li>
        What a review can change, who decides it and by when is not in the data either. The roles of
        each cluster are those of the version named at the top${about.hasPlacement && "; where coordinators are based, and their half-days, are a proposal"}.
      </li>
      <li>How a school joins a cluster, or a cluster the delivery model, is not in the data.</li>
      <li>No person is named, neither coordinators nor who decided.</li>
      ${!about.hasPlacement && markup`<li>At which schools the coordinators work is not said.</li>`}
    </ul>
  </section>`;

const addresses = /(https:\/\/[^\s<>"']*[^\s<>"'.,;:!?)]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/;

/** A contact with its e-mail and https addresses as links, and nothing else. */
const linked = (contact: string): Part[] =>
  contact
    .split(addresses)
    .map((part, at) =>
      at % 2 === 0
        ? part
        : markup`<a href="${part.startsWith("https:") ? part : `mailto:${part}`}">${part}</a>`,
    );
