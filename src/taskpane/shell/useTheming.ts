import { useCallback, useState, useSyncExternalStore } from "react";
import { themeChoices, themeName, type OfficeGround, type ThemeChoice } from "./themeName";
import type { ThemeName } from "./themes";

/** How the pane looks, and the person's say in it. */
export interface Theming {
  readonly name: ThemeName;
  readonly choice: ThemeChoice;
  readonly choose: (choice: ThemeChoice) => void;
}

const key = "lsc.theme";
const dark = "(prefers-color-scheme: dark)";

/** Follows Office, the system and the person's choice, which is kept on this machine. */
export function useTheming(ground: OfficeGround): Theming {
  const [choice, setChoice] = useState(keptChoice);
  const prefersDark = useSyncExternalStore(followSystem, systemIsDark);
  const choose = useCallback((next: ThemeChoice) => {
    setChoice(next);
    keep(next);
  }, []);
  return { name: themeName(choice, ground, prefersDark), choice, choose };
}

function followSystem(tell: () => void): () => void {
  const query = window.matchMedia(dark);
  query.addEventListener("change", tell);
  return () => query.removeEventListener("change", tell);
}

const systemIsDark = (): boolean => window.matchMedia(dark).matches;

/** A browser may forbid a page within a page to keep anything; then the choice lasts as long as the pane. */
function keptChoice(): ThemeChoice {
  try {
    const kept = window.localStorage.getItem(key);
    return themeChoices.find((choice) => choice === kept) ?? "Automatic";
  } catch {
    return "Automatic";
  }
}

function keep(choice: ThemeChoice): void {
  try {
    window.localStorage.setItem(key, choice);
  } catch {
    return;
  }
}
