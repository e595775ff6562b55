import { markup, type Markup } from "./markup";

/** Sentences as a list; nothing where there are none. */
export const sentenceList = (sentences: readonly string[], kind = "sentences"): Markup | false =>
  sentences.length > 0 &&
  markup`<ul class="${kind}">
    ${sentences.map((sentence) => markup`<li>${sentence}</li>`)}
  </ul>`;
