import { error, type Problem } from "../../domain/problem";
import { numberText } from "../../domain/wording";

/** Where a contact stands that the publisher gives. */
export const contactPlace = { sheet: "Contact" };

/** Most letters of a contact: it stands on the card of every cluster and school. */
const longest = 200;

/** Whom to ask, as it is published: in one line; undefined where nobody is named. */
export function contactOf(given: string | undefined): string | undefined {
  const text = (given ?? "").replace(/\s+/g, " ").trim();
  return text === "" ? undefined : text;
}

/** What is wrong with a contact. */
export const contactProblems = (contact: string | undefined): Problem[] =>
  contact !== undefined && contact.length > longest
    ? [
        error(
          "contact-long",
          `The contact has ${numberText(contact.length)} letters. It stands on every card: give an office with its e-mail address, page or telephone, in ${numberText(longest)} at most.`,
          contactPlace,
        ),
      ]
    : [];
