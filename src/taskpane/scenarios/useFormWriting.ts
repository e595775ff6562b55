import { useCallback, useState } from "react";
import type { Problem } from "../../domain/problem";
import { useWriting, type Writing } from "../shell/useWriting";

/** Changes the workbook; what is missing or wrong is kept, to be said beside the button. */
export function useFormWriting() {
  const writeAndTell = useWriting();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const write = useCallback(
    <Value>(writing: Writing<Value>) =>
      writeAndTell({
        ...writing,
        work: async (watch) => {
          const result = await writing.work(watch);
          setProblems(result && !result.ok ? result.problems : []);
          return result?.ok ? result : undefined;
        },
      }),
    [writeAndTell],
  );
  return { problems, write };
}
