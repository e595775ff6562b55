import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { surveyWorkbook, type WorkbookSurvey } from "../../actions/surveyWorkbook";
import type { LiveHost } from "../../hosts/LiveHost";

/** Milliseconds of quiet after a change before the workbook is read again. */
const quiet = 600;

/** What the workbook holds, read again after changes; and a way to have it read at once. */
export function useSurvey(
  host: LiveHost,
  /** Told the sheet that a person changed. */
  onChange: (sheet: string) => void,
  /** Told it where something that is read stands on the sheet, or did, or does as soon as it is read again. */
  onTableChange: (sheet: string) => void,
): readonly [WorkbookSurvey | undefined, () => Promise<WorkbookSurvey | undefined>] {
  const [survey, setSurvey] = useState<WorkbookSurvey>();
  const [fault, setFault] = useState<{ readonly cause: unknown }>();
  const latest = useRef(0);
  const tables = useChangedTables(onTableChange);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const read = useCallback(async () => {
    // What was to be read a little later is read now.
    clearTimeout(timer.current);
    const own = ++latest.current;
    try {
      const found = await surveyWorkbook(host);
      if (own === latest.current) setSurvey(found);
      tables.read(found.sheets);
      return found;
    } catch (cause) {
      setFault({ cause });
      return undefined;
    }
  }, [host, tables]);

  useEffect(() => {
    void read();
    const leave = host.onChange((sheet) => {
      onChange(sheet);
      tables.change(sheet);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void read(), quiet);
    });
    return () => {
      clearTimeout(timer.current);
      leave();
    };
  }, [host, read, onChange, tables]);

  if (fault) throw fault.cause;
  return [survey, read];
}

/** Tells of those changes that are on sheets with tables: one may get its table with the change. */
function useChangedTables(onTableChange: (sheet: string) => void) {
  return useMemo(() => {
    let known: ReadonlySet<string> | undefined;
    const others = new Set<string>();
    return {
      change: (sheet: string) => {
        if (!known || sheet === "" || known.has(sheet)) onTableChange(sheet);
        else others.add(sheet);
      },
      read: (sheets: ReadonlySet<string>) => {
        known = sheets;
        for (const sheet of others)
          if (sheets.has(sheet) && others.delete(sheet)) onTableChange(sheet);
      },
    };
  }, [onTableChange]);
}
