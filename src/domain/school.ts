import type { Region } from "./region";
import type { Status } from "./status";

/** A school or kura. */
export interface School {
  /** School number: the key everywhere. */
  readonly number: string;
  readonly name: string;
  readonly region: Region;
  /** Number of the cluster it belongs to; undefined for none. */
  readonly clusterNumber?: string;
  readonly students: number;
  readonly maoriStudents: number;
  readonly pacificStudents: number;
  readonly rural: boolean;
  readonly maoriMedium: boolean;
  /** School type as the directory gives it: Full Primary, Secondary (Year 9-15), … */
  readonly type?: string;
  /** Who runs it: State, State : Integrated, Private : Fully Registered, … */
  readonly authority?: string;
  /** Degrees north (New Zealand is negative). */
  readonly latitude?: number;
  /** Degrees east. */
  readonly longitude?: number;
  /** 1 (most deprived) to 10, until 2022. */
  readonly decile?: number;
  /** Undefined is open. */
  readonly status?: Status;
}

/** State and state-integrated ("State", "State : Integrated"); a blank authority is not known to be. */
export const isStateSchool = ({ authority = "" }: Pick<School, "authority">): boolean =>
  /^state\b/i.test(authority.trim());
