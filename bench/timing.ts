/** One thing to time. */
export interface Contestant {
  readonly name: string;
  readonly runs: number;
  /** Runs before the ones that count. */
  readonly warmUps: number;
  readonly run: () => unknown;
}

/** Milliseconds of the runs that count. */
export interface Timing {
  /** What it takes where nothing else disturbs. */
  readonly fastest: number;
  readonly median: number;
}

/** Times each, all taken in turns, so that a busy machine is busy for all of them. */
export function timings(contestants: readonly Contestant[]): Timing[] {
  const times = contestants.map((): number[] => []);
  const rounds = Math.max(...contestants.map(({ runs, warmUps }) => runs + warmUps));
  for (let round = 0; round < rounds; round++) {
    contestants.forEach(({ run, runs, warmUps }, i) => {
      if (round >= runs + warmUps) return;
      const start = performance.now();
      run();
      if (round >= warmUps) times[i]!.push(performance.now() - start);
    });
  }
  return times.map((each) => {
    each.sort((a, b) => a - b);
    return { fastest: each[0]!, median: each[each.length >> 1]! };
  });
}

/** Median milliseconds of each. */
export const medians = (contestants: readonly Contestant[]): number[] =>
  timings(contestants).map(({ median }) => median);
