import type { Assessment } from "../../src/domain/assessment";
import { advancement, phases, type Phase } from "../../src/domain/phase";
import { regions, type Region } from "../../src/domain/region";
import type { DraftCluster } from "./draft";
import type { NationalDraft } from "./fitNational";
import { chance, pickWeighted, randomFrom, type Random } from "./random";

const part = 4;

/** Assessment days of each term; the regions, north to south, take them in turn. */
const terms = {
  september: { term: "2018 Term 3", month: "2018-09", days: [24, 25, 26, 27, 28] },
  december: { term: "2018 Term 4", month: "2018-12", days: [7, 10, 11, 12, 13, 14] },
  march: {
    term: "2019 Term 1",
    month: "2019-03",
    days: [18, 19, 20, 21, 22, 25, 26, 27, 28, 29],
  },
} as const;

type Term = keyof typeof terms;
type Chances = readonly (readonly [Phase, number])[];

/** Phases were never published: these chances are chosen. */
const priorityPhases: Chances = [
  ["Refining", 54],
  ["Pre-implementation", 30],
  ["Implementation", 16],
];
const competingPhases: Chances = [
  ["Beginning", 42],
  ["Engagement", 58],
];
const phasesOfTheNew: Chances = [
  ["Beginning", 60],
  ["Engagement", 30],
  ["Refining", 10],
];

/** How likely a cluster of each phase, least advanced first, moves on within a term. */
const forward = [0.4, 0.34, 0.32, 0.26, 0];
const backward = 0.06;
const inSeptemberAlready = 0.75;

/** Three terms of assessments, term by term, lowest cluster number first. */
export function phaseHistory({ priority, competing, joined }: NationalDraft): Assessment[] {
  const histories = [
    ...priority.map((draft) => historyOf(draft, priorityPhases, true)),
    ...competing.map((draft) => historyOf(draft, competingPhases, false)),
    ...joined.map((draft) => [assessment(draft, "march", drawn(draft, phasesOfTheNew))]),
  ];
  return histories
    .flat()
    .sort((a, b) => compare(a.term, b.term) || Number(a.clusterNumber) - Number(b.clusterNumber));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const drawn = ({ number }: DraftCluster, chances: Chances): Phase =>
  pickWeighted(randomFrom(part, number), chances, ([, weight]) => weight)[0];

function historyOf(draft: DraftCluster, chances: Chances, early: boolean): Assessment[] {
  const random = randomFrom(part + 1, draft.number);
  const december = drawn(draft, chances);
  const september = before(random, december);
  const march = after(random, december);
  const history = [
    assessment(draft, "december", december, september),
    assessment(draft, "march", march, december),
  ];
  return early || chance(random, inSeptemberAlready)
    ? [assessment(draft, "september", september), ...history]
    : [assessment(draft, "december", december), ...history.slice(1)];
}

const moved = (phase: Phase, steps: number): Phase => phases[advancement(phase) + steps] ?? phase;

function after(random: Random, phase: Phase): Phase {
  const draw = random();
  if (draw < backward) return moved(phase, -1);
  return draw < backward + forward[advancement(phase)]! ? moved(phase, 1) : phase;
}

function before(random: Random, phase: Phase): Phase {
  const draw = random();
  if (draw < backward) return moved(phase, 1);
  return draw < 0.42 ? moved(phase, -1) : phase;
}

function assessment(
  { number, home }: DraftCluster,
  when: Term,
  phase: Phase,
  previous: Phase = phase,
): Assessment {
  const movedBack = advancement(phase) < advancement(previous);
  return {
    clusterNumber: String(number),
    term: terms[when].term,
    assessedOn: dayIn(when, home.region),
    phase,
    ...(movedBack && { comment: `Back from ${previous}: several schools have new leaders.` }),
  };
}

function dayIn(when: Term, region: Region): string {
  const { month, days } = terms[when];
  return `${month}-${String(days[regions.indexOf(region) % days.length]).padStart(2, "0")}`;
}
