import { configureAxe } from "jest-axe";

// What a page has right is not asked for, and finding words for it takes as long as the looking.
const axe = configureAxe({ resultTypes: ["violations"] });

/** What axe objects to in a page: each rule with the first element that breaks it. */
export async function violationsIn(page: Element): Promise<string[]> {
  const { violations } = await axe(page);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
