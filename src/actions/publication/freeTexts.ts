import { plainText } from "../../domain/plainText";
import { error, warning, type Place, type Problem } from "../../domain/problem";

/** Words of a person that would be published as they stand. */
export interface FreeText {
  /** What it is: "Reason of the decision about cluster 48". */
  readonly about: string;
  readonly text: string;
  readonly place: Place;
}

/**
 * What is wrong with texts that name a person of the workbook. The whole name is refused; a
 * surname alone may be a word, a place or somebody else, so it is a warning. Names of persons who
 * stand nowhere in the workbook cannot be known: hence every text is shown before it goes out.
 * @param persons who decided, froze or wrote, as the workbook names them
 */
export const namedIn = (texts: readonly FreeText[], persons: readonly string[]): Problem[] =>
  texts.flatMap((text) =>
    [...new Set(persons)].flatMap((person) => namedInOne(text, person.trim()) ?? []),
  );

function namedInOne({ about, text, place }: FreeText, person: string): Problem | undefined {
  const words = ` ${plainText(text)} `;
  const holds = (name: string) => name !== "" && words.includes(` ${plainText(name)} `);
  const surname = person.split(/\s+/).at(-1)!;
  if (offices.test(person)) return undefined;
  if (person.includes(" ") && holds(person))
    return error(
      "person-named",
      `${about} names ${person}. Persons are not named in what is published: change the text.`,
      place,
    );
  return surname.length >= shortest && holds(surname)
    ? warning(
        "person-perhaps",
        `${about} has the word "${surname}". Look whether it names ${person}, who is not to be named.`,
        place,
      )
    : undefined;
}

/** Who decides as an office is no person that would have to be kept unnamed. */
const offices = /\b(ministry|minister|cabinet|office|board|group|team|panel)\b/i;

/** Letters of the shortest surname that is looked for. */
const shortest = 3;

/** Refuses what nobody has looked at. */
export const unconfirmedTexts = (texts: readonly FreeText[], how: string): Problem =>
  error(
    "texts-unconfirmed",
    `${texts.length === 1 ? "One text that a person typed" : `${texts.length} texts that persons typed`} would be published as ${texts.length === 1 ? "it stands" : "they stand"}. Look that no person is named: ${texts.map(({ about, text }) => `${about}: "${text}"`).join(" · ")} ${how}`,
  );
