import { Field, Select } from "@fluentui/react-components";
import { scenarioNames } from "../../actions/readScenarios";
import { useReading } from "./useReading";

interface ScenarioFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is meant where no scenario is chosen. */
  readonly otherwise: string;
  /** Name of the scenario; undefined where none is chosen. */
  readonly chosen: string | undefined;
  readonly onChoose: (scenario: string | undefined) => void;
}

/** A choice between what stands in the workbook and its scenarios; nothing where there are none. */
export function ScenarioField({ label, hint, otherwise, chosen, onChoose }: ScenarioFieldProps) {
  const there = useReading(scenarioNames) ?? [];
  // One that is gone since it was chosen stays to be seen, and what is wrong is said below.
  const names = chosen === undefined || there.includes(chosen) ? there : [...there, chosen];
  if (names.length === 0) return null;
  return (
    <Field label={label} {...(hint !== undefined && { hint })}>
      <Select
        value={chosen ?? ""}
        onChange={(_, { value }) => onChoose(value === "" ? undefined : value)}
      >
        <option value="">{otherwise}</option>
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
    </Field>
  );
}
