/** A number as it stands in a sentence: −1,234,567. */
export function inFigures(number: number): string {
  if (Number.isNaN(number)) return "not a number";
  if (!Number.isFinite(number)) return "infinite";
  const [whole, ...decimals] = String(Math.abs(number)).split(".") as [string, ...string[]];
  const grouped = [whole.replace(/\B(?=(\d{3})+$)/g, ","), ...decimals].join(".");
  return number < 0 ? `−${grouped}` : grouped;
}
