import { gzipSync } from "node:zlib";
import type { PreparedPublication } from "../actions/publication/publication";
import { changesOrNone } from "../engine/schoolReason";
import { countText, numberText } from "../domain/wording";

/** What was published, or would be. */
export interface Published extends PreparedPublication {
  /** Those that were written; none in a preview. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
}

/** What is published in words: version, texts of persons, files with their sizes. */
export const publishedText = ({ publication, freeTexts, files }: Published): string => {
  const { about, clusters, schools } = publication;
  return [
    about.headline,
    `Version "${about.version}". ${countText(clusters.length, "cluster")} and ${countText(schools.length, "school")}, each with its reason.`,
    about.contact === undefined
      ? "It names nobody to ask; --contact does."
      : `Whom to ask: ${about.contact}.`,
    freeTexts.length === 0
      ? "No text that a person typed is in it."
      : `${countText(freeTexts.length, "text")} that persons typed; look that none names a person:`,
    ...freeTexts.map(({ about: what, text }) => `  ${what}: "${text}"`),
    files.length === 0
      ? "Nothing was written; leave out --preview to write it."
      : `Wrote ${countText(files.length, "file")}:`,
    ...files.map(
      ({ path, bytes }) =>
        `  ${path}: ${kilobytes(bytes.length)}, ${kilobytes(gzipSync(bytes).length)} compressed`,
    ),
  ].join("\n");
};

const kilobytes = (bytes: number): string => `${numberText(Math.ceil(bytes / 1024))} KB`;

export const publishedJson = ({ publication, freeTexts, files }: Published) => ({
  version: publication.about.version,
  headline: publication.about.headline,
  contact: publication.about.contact,
  clusters: publication.clusters.map((explanation) => ({
    number: explanation.decision.cluster.number,
    roles: explanation.decision.roles,
    reason: explanation.summary,
    changes: changesOrNone(explanation),
  })),
  schools: publication.schools.map(({ school, reason }) => ({
    number: school.number,
    situation: reason.situation,
    reason: reason.sentences.join(" "),
    changes: reason.changes,
  })),
  texts: freeTexts.map(({ about, text }) => ({ about, text })),
  files: files.map(({ path, bytes }) => ({
    file: path,
    bytes: bytes.length,
    compressed: gzipSync(bytes).length,
  })),
});
