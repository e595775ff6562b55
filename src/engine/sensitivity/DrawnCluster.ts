import type { Cluster } from "../../domain/cluster";
import type { Region } from "../../domain/region";

/** A cluster's own copy whose students change from draw to draw, all of one shape. */
export class DrawnCluster implements Cluster {
  readonly number: string;
  readonly name: string;
  readonly region: Region;
  students: number;
  readonly schools: number;
  readonly ruralSchools: number;
  maoriStudents: number;
  pacificStudents: number;
  readonly maoriMediumKura: number;
  readonly spreadKm?: number;
  readonly presentRoles?: number;

  constructor(private readonly given: Cluster) {
    this.number = given.number;
    this.name = given.name;
    this.region = given.region;
    this.students = given.students;
    this.schools = given.schools;
    this.ruralSchools = given.ruralSchools;
    this.maoriStudents = given.maoriStudents;
    this.pacificStudents = given.pacificStudents;
    this.maoriMediumKura = given.maoriMediumKura;
    this.spreadKm = given.spreadKm!;
    this.presentRoles = given.presentRoles!;
  }

  /**
   * Sets its students to what they are with an error in hundredths of a per cent, rounded to whole
   * students, Māori and Pacific students by as much.
   */
  err(by: number): void {
    const { students, maoriStudents, pacificStudents } = this.given;
    this.students = withError(students, by);
    this.maoriStudents = withError(maoriStudents, by);
    this.pacificStudents = withError(pacificStudents, by);
  }
}

/** A hundred per cent. */
const all = 10_000;

const withError = (students: number, by: number): number =>
  Math.max(0, Math.round((students * (all + by)) / all));
