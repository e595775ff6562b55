/** A sum or product, left to right: "a − b ÷ c" is a − (b ÷ c). Operands are figures' ids or numbers. */
export function workOut(formula: string, figures: ReadonlyMap<string, number>): number {
  const parts = formula.split(" ");
  let sum = 0;
  let term = operand(parts[0]!, figures);
  let sign = 1;
  for (let at = 1; at < parts.length; at += 2) {
    const value = operand(parts[at + 1] ?? "", figures);
    const sort = parts[at];
    if (sort === "×") term *= value;
    else if (sort === "÷") term /= value;
    else if (sort === "+" || sort === "−") {
      sum += sign * term;
      sign = sort === "+" ? 1 : -1;
      term = value;
    } else throw new Error(`"${sort}" in "${formula}" is no operation.`);
  }
  return sum + sign * term;
}

function operand(text: string, figures: ReadonlyMap<string, number>): number {
  const value = figures.get(text) ?? (text === "" ? NaN : Number(text));
  if (Number.isNaN(value)) throw new Error(`"${text}" is neither a figure nor a number.`);
  return value;
}
