/** Most words a sentence may have. */
const mostWords = 29;

/** What is wrong with a text that people read; empty where nothing is. */
export function faultsIn(text: string): string[] {
  const sentences = text.split(/(?<=[.;]) /);
  return [
    ...(text.trim() === "" ? ["empty"] : []),
    ...(/undefined|NaN|null|Infinity|\[object/.test(text) ? [`not words: ${text}`] : []),
    ...(/\.$/.test(text) && !/\.\.$/.test(text) ? [] : [`no full stop: ${text}`]),
    ...(/ {2}| [,.;]|\b1 (roles|students|clusters|schools)\b/.test(text)
      ? [`clumsy: ${text}`]
      : []),
    ...sentences
      .filter((sentence) => sentence.split(/\s+/).length > mostWords)
      .map((sentence) => `too long: ${sentence}`),
  ];
}
