import { impossible } from "../../src/domain/impossible";
import { sumOf, type DraftCluster, type DraftSchool } from "./draft";
import { makeKura, mayBeKura } from "./drawSchool";
import { setMaoriStudents } from "./setTotals";

/** Most Māori medium kura of one cluster. */
const mostKura = 3;

/** Moves the line between rural and not: the smallest schools outside cities become rural first. */
export function fitRuralSchools(clusters: readonly DraftCluster[], target: number): void {
  const schools = clusters
    .filter(({ home }) => home.setting !== "city")
    .flatMap((cluster) => cluster.schools)
    .sort((a, b) => a.students - b.students);
  const now = sumOf(clusters, (cluster) => cluster.schools.filter(({ rural }) => rural).length);
  const change = (rural: boolean, count: number, order: readonly DraftSchool[]) => {
    const changed = order.filter((school) => school.rural !== rural).slice(0, count);
    if (changed.length < count) impossible(`there cannot be ${target} rural schools`);
    for (const school of changed) school.rural = rural;
  };
  if (now < target) change(true, target - now, schools);
  else change(false, now - target, [...schools].reverse());
}

const kuraOf = ({ schools }: DraftCluster) => schools.filter(({ maoriMedium }) => maoriMedium);

const maoriShare = ({ schools }: DraftCluster) =>
  sumOf(schools, ({ maoriStudents }) => maoriStudents) / sumOf(schools, ({ students }) => students);

/** Makes kura where most students are Māori, or makes some kura schools again where few are. */
export function fitKura(clusters: readonly DraftCluster[], target: number): void {
  const order = [...clusters].sort((a, b) => maoriShare(b) - maoriShare(a));
  let missing = target - sumOf(clusters, (cluster) => kuraOf(cluster).length);
  for (let most = 1; most <= mostKura; most++)
    for (const cluster of order) {
      if (missing <= 0 || kuraOf(cluster).length >= most) continue;
      const school = cluster.schools.find((one) => !one.maoriMedium && mayBeKura(one));
      if (school === undefined) continue;
      makeKura(school);
      missing--;
    }
  for (const school of order.reverse().flatMap(kuraOf)) {
    if (missing >= 0) break;
    school.maoriMedium = false;
    setMaoriStudents([school], Math.round(school.students / 2));
    missing++;
  }
  if (missing !== 0) impossible(`there cannot be ${target} Māori medium kura`);
}
