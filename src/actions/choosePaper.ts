import { paperName, type DecisionPaper } from "../domain/decisionPaper";
import { plainText } from "../domain/plainText";
import { error, type Problem } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import { isSameName } from "../domain/scenario";
import { decisionsSheet } from "../sheets/decisions";
import { nearestName } from "../sheets/nearestName";

/** The paper of a number or a title, or a sentence that says what would be right. */
export function choosePaper(papers: readonly DecisionPaper[], name: string): Result<DecisionPaper> {
  const found = findPaper(papers, name);
  return found ? success(found) : failure([noPaper(papers, name)]);
}

/** The paper of a number, else of a title. */
export function findPaper(
  papers: readonly DecisionPaper[],
  name: string,
): DecisionPaper | undefined {
  const byNumber = papers.find(({ reference }) => reference && isSameName(reference, name));
  return byNumber ?? papers.find(({ title }) => isSameName(title, name));
}

function noPaper(papers: readonly DecisionPaper[], name: string): Problem {
  const place = { sheet: decisionsSheet.table };
  if (plainText(name) === "")
    return error("no-paper", "Name the paper by its number or title on Decisions.", place);
  const known = papers.flatMap((paper) => [paperName(paper), paper.title]);
  const nearest = nearestName(name, known);
  const right =
    nearest === undefined
      ? "Add a row for it: date, kind and title."
      : `Did you mean "${nearest}"? Else add a row for it: date, kind and title.`;
  return error("unknown-paper", `There is no paper "${name}" on Decisions. ${right}`, place);
}
