import { Field, Select } from "@fluentui/react-components";

interface ChoiceFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly choices: readonly { readonly key: string; readonly label: string }[];
  readonly onChoose: (key: string) => void;
}

/** One of a list, such as the scenario to freeze or the paper it is for. */
export const ChoiceField = ({ label, hint, value, choices, onChoose }: ChoiceFieldProps) => (
  <Field label={label} {...(hint !== undefined && { hint })}>
    <Select value={value} onChange={(_, { value: key }) => onChoose(key)}>
      {choices.map((choice) => (
        <option key={choice.key} value={choice.key}>
          {choice.label}
        </option>
      ))}
    </Select>
  </Field>
);
