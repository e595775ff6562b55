/** Calls back once, with the most that was said, after any number of calls that follow each other. */
export function gathered(tell: (most: number) => void): (amount: number) => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let most = 0;
  return (amount) => {
    most = Math.max(most, amount);
    waiting ??= setTimeout(() => {
      const told = most;
      waiting = undefined;
      most = 0;
      tell(told);
    });
  };
}
