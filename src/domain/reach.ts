/** Whom a cluster brings together. */
export interface Reach {
  /** Early learning services, kōhanga reo included. */
  readonly services: number;
  readonly kohangaReo: number;
  /** Schools and kura. */
  readonly schools: number;
  readonly maoriMediumKura: number;
  /** Children in its early learning services and students in its schools. */
  readonly children: number;
}

export const noReach: Reach = {
  services: 0,
  kohangaReo: 0,
  schools: 0,
  maoriMediumKura: 0,
  children: 0,
};
