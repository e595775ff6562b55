/** The next whole number of a stream, from 0 to 2³² − 1, each as likely as any other. */
export type RandomWords = () => number;

/**
 * The stream that two whole numbers name: a seed and which part of the run it is for, so that a
 * run cut into pieces, or one draw by itself, gives the same numbers.
 * Method: xoshiro128** (Blackman and Vigna, 2018, public domain), its state filled by splitmix32.
 */
export function randomWords(seed: number, part: number): RandomWords {
  const fill = splitMix(seed ^ Math.imul(part + 1, 0x9e3779b1));
  return xoshiro128(fill(), fill(), fill(), fill());
}

/** xoshiro128** from a state of four words that are not all 0. */
export function xoshiro128(a: number, b: number, c: number, d: number): RandomWords {
  return () => {
    const word = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return word;
  };
}

const rotated = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

function splitMix(state: number): RandomWords {
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
}
