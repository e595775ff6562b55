import { Field, Select } from "@fluentui/react-components";
import { usePane } from "../shell/pane";
import { themeChoices } from "../shell/themeName";

/** Lets a person choose how the pane looks. */
export function ThemeField() {
  const { choice, choose } = usePane().theming;
  return (
    <Field
      label="Colours"
      hint="Automatic follows Office, or your system where Office does not tell. High contrast always follows the system."
    >
      <Select
        value={choice}
        onChange={(_, { value }) =>
          choose(themeChoices.find((one) => one === value) ?? "Automatic")
        }
      >
        {themeChoices.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </Select>
    </Field>
  );
}
