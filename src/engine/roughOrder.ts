/** So many steps for each key leave most steps to one key or none. */
const stepsPerKey = 4;

/**
 * The numbers from 0 on, those of higher keys first; of keys that are close, and fall on one step
 * of a ladder from the highest to the lowest, as they come. Where an exact sort begins. O(n).
 */
export function roughOrder(keys: Float64Array): Int32Array {
  const steps = stepsPerKey * keys.length;
  let [lowest, highest] = [Infinity, -Infinity];
  for (let index = 0; index < keys.length; index++) {
    lowest = Math.min(lowest, keys[index]!);
    highest = Math.max(highest, keys[index]!);
  }
  const perKey = (steps - 1) / (highest - lowest);
  // Where all keys are equal that is infinite, and their step, which is no number, counts as 0.
  const stepOf = (index: number) => ((highest - keys[index]!) * perKey) | 0;
  const next = new Int32Array(steps + 1);
  for (let index = 0; index < keys.length; index++) next[stepOf(index) + 1]!++;
  for (let step = 1; step < steps; step++) next[step]! += next[step - 1]!;
  const order = new Int32Array(keys.length);
  for (let index = 0; index < keys.length; index++) order[next[stepOf(index)]!++] = index;
  return order;
}
