import { useCallback, useEffect, useRef, useState } from "react";
import { surveyWorkbook, type WorkbookSurvey } from "../../actions/surveyWorkbook";
import type { LiveHost } from "../../hosts/LiveHost";

/** Milliseconds of quiet after a change before the workbook is read again. */
const quiet = 600;

/** What the workbook holds, read again after changes; and a way to have it read at once. */
export function useSurvey(
  host: LiveHost,
  /** Told the sheet that a person changed. */
  onChange: (sheet: string) => void,
): readonly [WorkbookSurvey | undefined, () => Promise<WorkbookSurvey | undefined>] {
  const [survey, setSurvey] = useState<WorkbookSurvey>();
  const [fault, setFault] = useState<{ readonly cause: unknown }>();
  const latest = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const read = useCallback(async () => {
    // What was to be read a little later is read now.
    clearTimeout(timer.current);
    const own = ++latest.current;
    try {
      const found = await surveyWorkbook(host);
      if (own === latest.current) setSurvey(found);
      return found;
    } catch (cause) {
      setFault({ cause });
      return undefined;
    }
  }, [host]);

  useEffect(() => {
    void read();
    const leave = host.onChange((sheet) => {
      onChange(sheet);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void read(), quiet);
    });
    return () => {
      clearTimeout(timer.current);
      leave();
    };
  }, [host, read, onChange]);

  if (fault) throw fault.cause;
  return [survey, read];
}
