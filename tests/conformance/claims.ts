/** Throws unless both are the same, compared by what they hold. */
export function same(actual: unknown, expected: unknown): void {
  const [is, shouldBe] = [actual, expected].map((value) => JSON.stringify(value));
  if (is !== shouldBe) throw new Error(`Expected ${shouldBe}, found ${is}.`);
}

/** Throws unless the work is refused with that code, at that member where one is given. */
export async function refuses(
  work: Promise<unknown>,
  code: string,
  location?: string,
): Promise<void> {
  const error = await work.then(
    () => undefined,
    (reason: OfficeExtension.Error) => reason,
  );
  same(error?.code, code);
  if (location !== undefined) same(error?.debugInfo.errorLocation, location);
}

/** Waits until something holds, as events arrive when they can; throws after two seconds. */
export async function eventually(holds: () => boolean, what: string): Promise<void> {
  const end = Date.now() + 2000;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`Did not happen: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
