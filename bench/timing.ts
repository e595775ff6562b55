/** One thing to time. */
export interface Contestant {
  readonly name: string;
  readonly runs: number;
  /** Runs before the ones that count. */
  readonly warmUps: number;
  readonly run: () => unknown;
}

/** Median milliseconds of each, all taken in turns, so that a busy machine is busy for all of them. */
export function medians(contestants: readonly Contestant[]): number[] {
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
  return times.map((each) => each.sort((a, b) => a - b)[each.length >> 1]!);
}
