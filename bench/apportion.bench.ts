import { cpus } from "node:os";
import { sharingMethods, type SharingMethod } from "../src/domain/policy";
import type { SharingOptions } from "../src/engine/apportion/apportion";
import { mostRolesByQuota } from "../src/engine/apportion/sharingProblems";
import { checkAgainst, checkAlone, shared } from "./checks";
import { branchlessPass, clampingPass, roundingPass } from "./passes";
import { rowsLikeClusters, type Rows } from "./students";
import { medians, type Contestant } from "./timing";

/** How often each thing is run at each size; the peer's Webster takes seconds at the largest. */
const sizes = [
  { count: 225, runs: 201, warmUps: 300, peer: 101, peerWebster: 51 },
  { count: 2_500, runs: 101, warmUps: 50, peer: 51, peerWebster: 21 },
  { count: 100_000, runs: 25, warmUps: 8, peer: 7, peerWebster: 1 },
  { count: 1_000_000, runs: 15, warmUps: 5, peer: 3, peerWebster: 1 },
] as const;

type Size = (typeof sizes)[number];

/** The package prints a line of its own on loading; that line is left out. */
async function peerPackage(): Promise<typeof import("apportionment")> {
  const print = console.log;
  console.log = () => undefined;
  const peer = await import("apportionment");
  console.log = print;
  return peer;
}

interface Line {
  readonly contestant: Contestant;
  /** Name of the line whose time is the unit. */
  readonly unit: string;
  readonly peer?: string;
  readonly check?: () => string;
}

const units = { free: "pass", bounded: "pass with floors and caps", fast: "the same, branchless" };
const peers = { Hamilton: "apportionment Hamilton", Webster: "apportionment Webster" } as const;

function baseLines(rows: Rows, { runs, warmUps }: Size): Line[] {
  const x = rows.roles / rows.students.reduce((sum, each) => sum + each, 0);
  const line = (name: string, run: () => number): Line => ({
    contestant: { name, runs, warmUps, run },
    unit: name,
  });
  return [
    line(units.free, () => roundingPass(rows, x)),
    line(units.bounded, () => clampingPass(rows, x)),
    line(units.fast, () => branchlessPass(rows, x)),
  ];
}

function ourLines(rows: Rows, size: Size, method: SharingMethod, note = ""): Line[] {
  const { floors, caps } = rows;
  const { runs, warmUps } = method === "Quota" ? { runs: 3, warmUps: 1 } : size;
  const line = (name: string, unit: string, options: SharingOptions): Line => ({
    contestant: { name, runs, warmUps, run: () => shared(rows, options) },
    unit,
    check: () => checkAlone(rows, options),
    ...(unit === units.free && method in peers && { peer: peers[method as keyof typeof peers] }),
  });
  return [
    line(`${method}${note}`, units.free, { method }),
    line(`${method}${note}, floors and caps`, units.bounded, { method, floors, caps }),
  ];
}

async function peerLines(rows: Rows, size: Size): Promise<Line[]> {
  const { hamilton, webster } = await peerPackage();
  const students = Array.from(rows.students);
  const byHamilton = () => hamilton(students, rows.roles).apportionment;
  const byWebster = () => webster(students, rows.roles).exact?.apportionment;
  const line = (method: keyof typeof peers, runs: number, run: () => number[] | undefined) => {
    let answer: number[] | undefined;
    return {
      contestant: {
        name: peers[method],
        runs,
        warmUps: runs > 1 ? 1 : 0,
        run: () => (answer = run()),
      },
      unit: units.free,
      check: () => checkAgainst(answer, rows, method),
    };
  };
  return [line("Hamilton", size.peer, byHamilton), line("Webster", size.peerWebster, byWebster)];
}

/** Times lines together and prints those that have something to check as rows of a table. */
function print(lines: readonly Line[], known: Map<string, number>): void {
  medians(lines.map(({ contestant }) => contestant)).forEach((time, i) =>
    known.set(lines[i]!.contestant.name, time),
  );
  for (const { contestant, unit, peer, check } of lines) {
    if (!check) continue;
    const time = known.get(contestant.name)!;
    const ratio = (time / known.get(unit)!).toFixed(2);
    const fast = unit === units.bounded ? ` (${(time / known.get(units.fast)!).toFixed(2)})` : "";
    const ahead = peer && known.has(peer) ? `${(known.get(peer)! / time).toFixed(0)} ×` : "";
    const cells = [
      contestant.name.padEnd(44),
      `${contestant.runs}`.padStart(5),
      time.toFixed(3).padStart(12),
      `${ratio}${fast}`.padStart(20),
      ahead.padStart(9),
      `  ${check?.() ?? ""}`,
    ];
    console.log(cells.join(""));
  }
}

async function benchAt(size: Size): Promise<void> {
  const rows = rowsLikeClusters(size.count, 20190716);
  const known = new Map<string, number>();
  const passes = baseLines(rows, size);
  const figures = [size.count, rows.roles].map((figure) => figure.toLocaleString("en-NZ"));
  console.log(`\n${figures[0]} clusters, ${figures[1]} roles`);
  const head = ["".padEnd(44), "runs".padStart(5), "median ms".padStart(12)];
  console.log([...head, "passes".padStart(20), "ahead".padStart(9), "  check"].join(""));
  const [peerHamilton, peerWebster] = await peerLines(rows, size);
  const time = (...lines: readonly (Line | undefined)[]): void =>
    print([...passes, ...lines.filter((line) => line !== undefined)], known);
  time(peerWebster, ...ourLines(rows, size, "Webster"));
  for (const method of sharingMethods) {
    if (method === "Webster") continue;
    if (method === "Quota" && rows.roles > mostRolesByQuota) {
      console.log(
        "Quota is not run at this size: it gives out roles one at a time and refuses so many.",
      );
      continue;
    }
    time(method === "Hamilton" ? peerHamilton : undefined, ...ourLines(rows, size, method));
  }
  print(
    [...baseLines(rows, size), ...ourLines(rows, size, "Webster", " after all methods")],
    known,
  );
}

console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}`);
console.log(
  "Passes: how many rounding passes over the same rows take as long, timed in turns with it;\nwhere there are floors and caps, of one pass that clamps (in brackets: of one without branches).",
);
for (const size of sizes) await benchAt(size);
