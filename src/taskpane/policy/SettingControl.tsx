import { Input, Select } from "@fluentui/react-components";
import type { PolicyParameter } from "../../parameters/policyParameter";

interface ControlProps {
  readonly parameter: PolicyParameter;
  readonly text: string;
  readonly onType: (text: string) => void;
}

/** The field a setting is changed in; Field hands it its name and its problem. */
export function SettingControl({ parameter, text, onType, ...field }: ControlProps) {
  const choices = parameter.kind === "yesNo" ? ["Yes", "No"] : parameter.choices;
  if (choices)
    return (
      <Select {...field} value={text} onChange={(_, { value }) => onType(value)}>
        {choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </Select>
    );
  return (
    <Input
      {...field}
      value={text}
      inputMode={parameter.kind === "whole" ? "numeric" : "text"}
      placeholder={parameter.blankMeans && `Blank: ${parameter.blankMeans}`}
      onChange={(_, { value }) => onType(value)}
    />
  );
}
