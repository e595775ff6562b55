import { useCallback, useMemo, useState } from "react";
import type { Problem } from "../../domain/problem";
import type { PolicyValues } from "../../parameters/policyFrom";
import { policyParameters } from "../../parameters/policyParameters";
import type { PolicyKey } from "../../parameters/policyParameter";
import { settingFrom, settingText } from "./settingText";

/** What was typed, by setting. */
type Typed = Partial<Record<PolicyKey, string>>;

/** Settings changed in the pane and not (yet) on the sheet. */
export interface Edits {
  readonly typed: Typed;
  /** Those that differ from the sheet and can be used. */
  readonly changes: Partial<PolicyValues>;
  /** What is wrong with those that cannot, by setting. */
  readonly problems: Partial<Record<PolicyKey, Problem>>;
  readonly type: (key: PolicyKey, text: string) => void;
  /** Sets every setting to its standard value. */
  readonly resetAll: () => void;
  /** Goes back to what stands on the sheet. */
  readonly discard: () => void;
}

/** Keeps what is typed until it is written or discarded, beside the settings of the sheet. */
export function useEdits(sheet: PolicyValues): Edits {
  const [typed, setTyped] = useState<Typed>({});
  const read = useMemo(() => readTyped(typed, sheet), [typed, sheet]);
  const type = useCallback(
    (key: PolicyKey, text: string) =>
      setTyped((before) => unlikeSheet({ ...before, [key]: text }, sheet)),
    [sheet],
  );
  const resetAll = useCallback(() => setTyped(unlikeSheet(standardTexts(), sheet)), [sheet]);
  const discard = useCallback(() => setTyped({}), []);
  return { typed, ...read, type, resetAll, discard };
}

function readTyped(typed: Typed, sheet: PolicyValues): Pick<Edits, "changes" | "problems"> {
  const changes: Record<string, PolicyValues[PolicyKey]> = {};
  const problems: Edits["problems"] = {};
  for (const parameter of policyParameters) {
    const { key } = parameter;
    const text = typed[key];
    if (text === undefined) continue;
    const { value, problem } = settingFrom(parameter, text);
    if (problem) problems[key] = problem;
    else if (value !== sheet[key]) changes[key] = value;
  }
  return { changes, problems };
}

/** What is typed as it stands on the sheet is no edit, and goes on following the sheet. */
const unlikeSheet = (typed: Typed, sheet: PolicyValues): Typed =>
  Object.fromEntries(
    policyParameters
      .filter((parameter) => {
        const text = typed[parameter.key];
        return text !== undefined && text !== settingText(parameter, sheet[parameter.key]);
      })
      .map(({ key }) => [key, typed[key]]),
  );

/** What a policy and its data are called is no setting to go back on. */
const standardTexts = (): Typed =>
  Object.fromEntries(
    policyParameters
      .filter(({ group }) => group !== "About")
      .map((parameter) => [parameter.key, settingText(parameter, parameter.standard)]),
  );
