/** For what only we can cause. What a user can cause is a Problem, never this. */
export function impossible(what: string): never {
  throw new Error(`This should not happen: ${what}`);
}
