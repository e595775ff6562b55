import { useCallback, useState } from "react";
import type { Problem } from "../../domain/problem";

/** What the last action has to say. */
export interface Notices {
  readonly problems: readonly Problem[];
  /** Whether the workbook was changed since, so that it may no longer hold. */
  readonly areOfBefore: boolean;
}

const none: Notices = { problems: [], areOfBefore: false };

/** What the last action has to say, a way to say something else, and one to mark it as of before. */
export function useNotices() {
  const [notices, setState] = useState(none);
  const setNotices = useCallback(
    (problems: readonly Problem[]) => setState({ problems, areOfBefore: false }),
    [],
  );
  const ageNotices = useCallback(() => setState((now) => ({ ...now, areOfBefore: true })), []);
  return { notices, setNotices, ageNotices };
}
