import { describeDay } from "../domain/day";
import type { Snapshot } from "../domain/snapshot";

/** ` on 31 Dec 2018`, of the day the phases are as at; nothing where that is not known. */
export const onDay = ({ asAt, isUndated }: Snapshot): string =>
  isUndated ? "" : ` on ${describeDay(asAt)}`;
