import { requirementSets } from "./requirementSets";

/** The colours of the Office theme, as `#RRGGBB`. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

const white: OfficeTheme = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#242424",
  controlBackgroundColor: "#F5F5F5",
  controlForegroundColor: "#242424",
};

/** The client reads a colour as a number. */
const themeNumbers = (theme: OfficeTheme) =>
  Object.fromEntries(
    Object.entries(theme).map(([name, colour]) => [name, parseInt(String(colour).slice(1), 16)]),
  );

/** Settings of the add-in in the workbook, in two lists that the client fills and reads. */
function settingsStore() {
  const kept = new Map<string, string>();
  return {
    Read: (keys: string[], values: string[]) => {
      for (const [key, value] of kept) {
        keys.push(key);
        values.push(value);
      }
    },
    Write: (keys: readonly string[], values: readonly string[]) => {
      kept.clear();
      keys.forEach((key, index) => kept.set(key, values[index] ?? ""));
    },
  };
}

/** What the client asks Excel about itself and the workbook, by the names it uses. It needs them all. */
export function addInContext(theme: OfficeTheme = white) {
  const settings = settingsStore();
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "workbench",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => "en-US",
    GetAppDataLocale: () => "en-US",
    GetDocUrl: () => "",
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    // The client goes ways of its own for Excel of before 2017.
    GetHostFullVersion: () => "16.0.18025.20104",
    GetSupportedMatrix: () => JSON.stringify(requirementSets),
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify(themeNumbers(theme)),
    GetSettings: () => settings,
  };
}
