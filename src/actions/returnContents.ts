import { describeDay } from "../domain/day";
import { addressesIn } from "../sheets/addressesIn";
import type { CellSetting, SheetContent } from "../sheets/description";
import { layoutOf } from "../sheets/layout";
import { returnLearningSheet, type ReturnLearning } from "../sheets/learningLoop";
import { quotedSheet } from "../sheets/marks";
import { returnSheetFor } from "../sheets/return";
import { returnChecks } from "../sheets/returnChecks";
import { instructions, instructionsSheet, type Instruction } from "../sheets/returnInstructions";
import type { ReturnRow } from "../sheets/returnRow";
import { returnStampSheet, type StampLine } from "../sheets/returnStamp";
import { statusText } from "../sheets/returnStatus";
import type { Row } from "../sheets/row";
import { done, wordsOf } from "../sheets/stillToDo";
import { stampLines, type SentReturn } from "./sentReturn";

/** Rows left blank for clusters that are new. */
const newClusters = 5;

/** Rows of the Learning loop. */
const learningRows = 30;

/** The sheets of one region's return, in the order of their tabs. */
export function returnContents(
  sent: SentReturn,
  about: readonly string[],
): [
  SheetContent<Instruction>,
  SheetContent<ReturnRow>,
  SheetContent<ReturnLearning>,
  SheetContent<StampLine>,
] {
  const { region, term, days } = sent;
  const dates = `${describeDay(days.from)} to ${describeDay(days.to)}`;
  const learning = learningContent(sent);
  return [
    {
      description: instructionsSheet,
      lines: [`Return for ${term}: ${region}`, ...about],
      rows: instructions(dates),
    },
    returnContent(sent, unfinishedAt(learning), about),
    learning,
    { description: returnStampSheet, lines: [], rows: stampLines(sent) },
  ];
}

const learningContent = ({ region, term }: SentReturn): SheetContent<ReturnLearning> => ({
  description: returnLearningSheet,
  lines: [`${term}: ${region}. Fill as many rows as there is something to tell; none is fine too.`],
  rows: Array.from({ length: learningRows }, () => ({})),
});

/** Where the number of unfinished rows of the Learning loop stands, for a formula elsewhere. */
function unfinishedAt(learning: SheetContent<ReturnLearning>): string {
  const layout = layoutOf(learning as unknown as SheetContent<Row>);
  const { table, sheet = table } = learning.description;
  return `${quotedSheet(sheet)}!${addressesIn(layout, 1).field("unfinished")}`;
}

function returnContent(
  sent: SentReturn,
  learningAt: string,
  about: readonly string[],
): SheetContent<ReturnRow> {
  const { region, term, days } = sent;
  const checks = returnChecks(days);
  const rows = sent.rows.map((row) => ({ ...row, stillToDo: wordsOf(checks, row) }));
  const clusters = rows.filter(({ stillToDo }) => stillToDo !== done).length;
  const status = statusText({ clusters, completedBy: true, learning: 0 });
  return {
    description: returnSheetFor({ region, term, days }, learningAt),
    lines: [["Fill the cream cells; the others are locked.", ...about].join(" ")],
    fields: { region, term, ...days, status },
    rows: [...rows, ...Array.from({ length: newClusters }, () => ({}))],
    cells: Array.from({ length: newClusters }, (_, index) => rows.length + index).flatMap(
      nameCells,
    ),
  };
}

/** Number and name can be filled where the cluster is new. */
const nameCells = (row: number): CellSetting<ReturnRow>[] => [
  { row, key: "clusterNumber", kind: "identifier", input: true },
  { row, key: "clusterName", kind: "text", input: true },
];
