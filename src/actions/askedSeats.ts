import type { SharingMethod } from "../domain/policy";

/** What is to be shared, and within which limits. */
export interface AskedSeats {
  readonly method: SharingMethod;
  readonly seats: number;
  readonly minimum: number;
  readonly maximum?: number;
}
