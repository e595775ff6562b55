import type { Rows } from "./students";

/** Rounds every share at one multiplier and adds up: the least any method has to do. */
export function roundingPass({ students, roles }: Rows, x: number): number {
  let total = 0;
  for (let i = 0; i < students.length; i++) {
    let each = (students[i]! * x + 0.5) | 0;
    each = each < 0 ? 0 : each;
    each = each > roles ? roles : each;
    total += each;
  }
  return total;
}

/** The same within floors and caps, as one writes it. */
export function clampingPass({ students, floors, caps }: Rows, x: number): number {
  let total = 0;
  for (let i = 0; i < students.length; i++) {
    const floor = floors[i]!;
    const cap = caps[i]!;
    let each = (students[i]! * x + 0.5) | 0;
    each = each < floor ? floor : each;
    each = each > cap ? cap : each;
    total += each;
  }
  return total;
}

/** The same with signs instead of conditions: faster, as a processor cannot foresee who is held. */
export function branchlessPass({ students, floors, caps }: Rows, x: number): number {
  let total = 0;
  for (let i = 0; i < students.length; i++) {
    const floor = floors[i]!;
    const cap = caps[i]!;
    const above = ((students[i]! * x + 0.5) | 0) - floor;
    const over = floor + (above & ~(above >> 31)) - cap;
    total += cap + (over & (over >> 31));
  }
  return total;
}
