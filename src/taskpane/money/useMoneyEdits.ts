import { useCallback, useState } from "react";
import type { WhatIfKey, WhatIfs } from "../../domain/whatIf";

/** What may be typed for this run, in place of what the workbook says. */
export const runFields = ["budget", "start", "roles"] as const;
export type RunField = (typeof runFields)[number];

/** What was typed and moved on the Money screen; the workbook knows nothing of it. */
export interface MoneyEdits {
  readonly typed: Partial<Readonly<Record<RunField, string>>>;
  readonly whatIfs: WhatIfs;
  /** Undefined: as the workbook says. */
  readonly type: (field: RunField, text: string | undefined) => void;
  readonly vary: (key: WhatIfKey, by: number) => void;
  readonly resetWhatIfs: () => void;
}

/** Keeps what was typed and moved while other screens are looked at. */
export function useMoneyEdits(): MoneyEdits {
  const [typed, setTyped] = useState<MoneyEdits["typed"]>({});
  const [whatIfs, setWhatIfs] = useState<WhatIfs>({});
  const type = useCallback(
    (field: RunField, text: string | undefined) =>
      setTyped((before) => {
        const after: Partial<Record<RunField, string>> = { ...before };
        if (text === undefined) delete after[field];
        else after[field] = text;
        return after;
      }),
    [],
  );
  const vary = useCallback(
    (key: WhatIfKey, by: number) => setWhatIfs((before) => ({ ...before, [key]: by })),
    [],
  );
  const resetWhatIfs = useCallback(() => setWhatIfs({}), []);
  return { typed, whatIfs, type, vary, resetWhatIfs };
}
