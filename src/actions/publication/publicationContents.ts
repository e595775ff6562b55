import { describeDay } from "../../domain/day";
import { coverageSheet } from "../../sheets/coverage";
import type { SheetContent } from "../../sheets/description";
import { publicAllocationSheet } from "../../sheets/publicAllocation";
import { publicDecisionsSheet } from "../../sheets/publicDecisions";
import { methodRows, publicMethodSheet } from "../../sheets/publicMethod";
import { publicSchoolsSheet } from "../../sheets/publicSchools";
import { publicSummarySheet } from "../../sheets/publicSummary";
import { publicReasonsSheet } from "../../sheets/publicReasons";
import { checkContent } from "./checkContent";
import type { Publication } from "./publication";
import {
  allocationRowOf,
  byRegion,
  coverageRowsOf,
  reasonRowOf,
  schoolRowOf,
  summaryRowsOf,
} from "./publicRows";

/** What every part of a publication is called. */
export const publicationTitle = publicSummarySheet.title;

/** The lines that say which version this is and what it is made of. */
export function aboutLines({ about }: Publication): string[] {
  const { version, paper, publishedOn, snapshot, standing, aboutData, contact } = about;
  return [
    about.headline,
    [
      `Version "${version}"`,
      ...(paper === undefined ? [] : [`paper: ${paper}`]),
      `published on ${describeDay(publishedOn)}`,
      snapshot,
    ].join(" · "),
    `${standing}; the Method sheet has every setting, with its source or the word assumption`,
    aboutData || "Nothing is said about the data",
    ...(contact === undefined ? [] : [`Questions and requests for a review: ${contact}`]),
  ];
}

/**
 * The sheets of the public workbook, in their order. None is merged or locked, each is one table
 * with headings; nobody is named.
 */
export function publicationContents(
  publication: Publication,
  // oxlint-disable-next-line typescript/no-explicit-any -- sheets of different rows together
): SheetContent<any>[] {
  const lines = aboutLines(publication);
  const clusters = byRegion(publication.clusters);
  const check = checkContent(publication);
  return [
    {
      description: publicSummarySheet,
      lines: [...lines, sheetsLine(publication)],
      rows: summaryRowsOf(publication),
    },
    { description: publicAllocationSheet, lines, rows: clusters.map(allocationRowOf) },
    {
      description: publicReasonsSheet,
      lines,
      rows: clusters.map(reasonRowOf),
    },
    { description: publicSchoolsSheet, lines, rows: publication.schools.map(schoolRowOf) },
    {
      description: coverageSheet,
      lines,
      rows: coverageRowsOf(publication),
    },
    { description: publicMethodSheet, lines, rows: methodRows(publication.values) },
    ...(publication.decisions.length > 0
      ? [{ description: publicDecisionsSheet, lines, rows: publication.decisions }]
      : []),
    { ...check, lines: [...lines, ...check.lines] },
  ];
}

const sheetsLine = ({ decisions }: Publication): string =>
  `Sheets: Allocation by region, Reasons of every cluster, Schools with theirs, Coverage, Method,${decisions.length > 0 ? " Decisions," : ""} and Check, where plain formulas reckon the roles again`;
