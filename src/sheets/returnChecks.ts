import { advancement, phases } from "../domain/phase";
import type { Reach } from "../domain/reach";
import type { TermDays } from "../domain/termDays";
import { reachColumns } from "./reachColumns";
import type { ReturnRow } from "./returnRow";
import {
  isBlank,
  isBlankFormula,
  isNoneOf,
  quoted,
  type Condition,
  type RowCheck,
} from "./stillToDo";

type Check = RowCheck<ReturnRow>;

/** Fields of the Return sheet that its checks take from. */
export const daysFields = { from: "from", to: "to" } as const;

const filledIn = (key: "clusterNumber" | "clusterName", words: string): Check => ({
  words,
  isWrong: (row) => isBlank(row[key]),
  formula: (at) => isBlankFormula(at.cell(key)),
});

const phaseChecks: readonly Check[] = [
  {
    words: "Choose the phase.",
    isWrong: ({ phase }) => phase === undefined,
    formula: (at) => isBlankFormula(at.cell("phase")),
  },
  {
    words: "Choose the phase from the list.",
    isWrong: () => false,
    formula: (at) => {
      const cell = at.cell("phase");
      return `AND(NOT(${isBlankFormula(cell)}),${isNoneOf(cell, phases)})`;
    },
  },
];

const dateChecks = ({ from, to }: TermDays): readonly Check[] => [
  {
    words: "Enter the date.",
    isWrong: ({ assessedOn }) => assessedOn === undefined,
    formula: (at) => isBlankFormula(at.cell("assessedOn")),
  },
  {
    words: "Type the date again, as 31 May 2019.",
    isWrong: () => false,
    formula: (at) => {
      const cell = at.cell("assessedOn");
      return `AND(ISTEXT(${cell}),NOT(${isBlankFormula(cell)}))`;
    },
  },
  {
    words: "The date is out of the term.",
    isWrong: ({ assessedOn }) => assessedOn !== undefined && (assessedOn < from || assessedOn > to),
    formula: (at) => {
      const cell = at.cell("assessedOn");
      const outside = `OR(${cell}<${at.field(daysFields.from)},${cell}>${at.field(daysFields.to)})`;
      return `IF(ISNUMBER(${cell}),${outside},FALSE)`;
    },
  },
  {
    words: "The date is not after the one before.",
    isWrong: ({ assessedOn, assessedBefore = "" }) =>
      assessedOn !== undefined && assessedOn <= assessedBefore,
    formula: (at) => {
      const [cell, before] = [at.cell("assessedOn"), at.cell("assessedBefore")];
      return `IF(AND(ISNUMBER(${cell}),ISNUMBER(${before})),${cell}<=${before},FALSE)`;
    },
  },
];

const countCheck = (key: keyof Reach): Check => ({
  words: `${headingOf(key)}: a whole number.`,
  isWrong: (row) => row[key] === undefined,
  formula: (at) => {
    const cell = at.cell(key);
    return `IF(ISNUMBER(${cell}),IF(${cell}<0,TRUE,${cell}<>INT(${cell})),TRUE)`;
  },
});

const headingOf = (key: string): string => reachColumns.find((each) => each.key === key)!.heading;

/** A count that is a part of another may not be larger. */
const partCheck = (part: keyof Reach, whole: keyof Reach, words: string): Check => ({
  words,
  isWrong: (row) => (row[part] ?? 0) > (row[whole] ?? Infinity),
  formula: (at) => {
    const [few, many] = [at.cell(part), at.cell(whole)];
    return `IF(AND(ISNUMBER(${few}),ISNUMBER(${many})),${few}>${many},FALSE)`;
  },
});

const placeOf = (cell: string): string => `MATCH(${cell},{${phases.map(quoted).join(",")}},0)`;

const movedBack: Condition<ReturnRow> = (at) => {
  const is = `IFERROR(${placeOf(at.cell("phase"))},9)`;
  const was = `IFERROR(${placeOf(at.cell("phaseBefore"))},0)`;
  return `AND(${is}<${was},${isBlankFormula(at.cell("comment"))})`;
};

/** Whether a cluster has gone back to an earlier phase. */
export const isBack = ({ phase, phaseBefore }: ReturnRow): boolean =>
  phase !== undefined && phaseBefore !== undefined && advancement(phase) < advancement(phaseBefore);

/** What may be missing or odd in a row of the Return sheet, each by itself. */
export const returnChecks = (days: TermDays): readonly Check[] => [
  filledIn("clusterNumber", "Enter the cluster number."),
  filledIn("clusterName", "Enter the cluster name."),
  {
    words: "The cluster number stands twice.",
    isWrong: () => false,
    formula: (at) => `COUNTIF(${at.column("clusterNumber")},${at.cell("clusterNumber")})>1`,
  },
  ...phaseChecks,
  {
    words: "Moved back: say why in Comment.",
    isWrong: (row) => isBack(row) && isBlank(row.comment),
    formula: movedBack,
  },
  ...dateChecks(days),
  ...reachColumns.map(({ key }) => countCheck(key)),
  partCheck("kohangaReo", "services", "More kōhanga reo than services."),
  partCheck("maoriMediumKura", "schools", "More Māori medium kura than schools."),
];
