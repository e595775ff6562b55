import { useCallback, useEffect, useMemo } from "react";
import type { School } from "../../domain/school";
import { usePane } from "../shell/pane";
import { keptFor, withEdit, type Decided, type HostEdit } from "./hostEdits";

/** The changes by hand to some schools that are not kept yet, and a way to make another. */
export function useEditsOf(schools: readonly School[], decided: Decided) {
  const { hostEdits, setHostEdits } = usePane().session;
  const edits = useMemo(
    () => new Map([...hostEdits].filter(([each]) => schools.some(({ number }) => number === each))),
    [schools, hostEdits],
  );
  const change = useCallback(
    (school: string, edit: HostEdit) =>
      setHostEdits((before) => withEdit(before, school, { edit, kept: keptFor(school, decided) })),
    [setHostEdits, decided],
  );
  // What was kept, or stands in the workbook by now for another reason, is no change any more.
  useEffect(() => edits.forEach((edit, school) => change(school, edit)), [edits, change]);
  return { edits, change };
}
