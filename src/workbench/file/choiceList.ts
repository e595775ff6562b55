/** The choices of a list as the grid keeps them: as JSON; a range or a name they are taken from, as a formula. */
export const gridChoices = (source: string): string =>
  source.startsWith("=")
    ? source
    : JSON.stringify(source.split(",").map((choice) => choice.trim()));

/** The same as Excel has them: with commas. */
export const excelChoices = (formula: string): string => {
  const choices = formula.startsWith("[") ? (JSON.parse(formula) as string[]) : undefined;
  return choices?.join(",") ?? formula;
};
