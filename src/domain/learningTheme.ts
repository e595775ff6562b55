import { plainText } from "./plainText";

/** Themes of the 22 local improvement projects. Source: seeds 004. */
export const learningThemes = [
  "Partnership and collaboration",
  "Adult capability",
  "Tailored for Māori and Pasifika",
  "Transitions and early identification",
  "Flexible approaches",
] as const;

export type LearningTheme = (typeof learningThemes)[number];

/** The theme a text names; letter case, macrons and punctuation are ignored. */
export const learningThemeOf = (text: string): LearningTheme | undefined =>
  learningThemes.find((theme) => plainText(theme) === plainText(text));
