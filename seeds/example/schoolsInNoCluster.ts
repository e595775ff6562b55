import { areas } from "./areas";
import { sumOf, type DraftCluster, type DraftSchool } from "./draft";
import { drawSchool } from "./drawSchool";
import { scatter } from "./places";
import { between, chance, normal, pickWeighted, randomFrom, skewed } from "./random";
import { regionShapes, type RegionShape } from "./regionShapes";
import { drawType } from "./schoolTypes";
import { targets } from "./targets";

const part = 6;
/** Private schools were in no cluster: 89 of the 798 unclustered schools of May 2018. */
const privateShare = 0.11;

/** Schools that belong to no cluster: each region is filled up to its share of all schools. */
export function schoolsInNoCluster(clusters: readonly DraftCluster[]): DraftSchool[] {
  const total = targets.march.schools + targets.schoolsInNoCluster;
  const inClusters = clusters.flatMap(({ schools }) => schools);
  const wanted = sharedOut(total);
  return regionShapes.flatMap((shape, index) => {
    const there = inClusters.filter(({ region }) => region === shape.region).length;
    return Array.from({ length: wanted[index]! - there }, (_, order) =>
      drawAlone(shape, 1000 * index + order),
    );
  });
}

/** Schools of each region, in proportion to May 2018; the largest remainders are rounded up. */
function sharedOut(total: number): number[] {
  const all = sumOf(regionShapes, ({ schools }) => schools);
  const exact = regionShapes.map(({ schools }) => (schools * total) / all);
  const short = total - sumOf(exact, Math.floor);
  const byRemainder = exact
    .map((share, index) => ({ index, rest: share - Math.floor(share) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  const up = new Set(byRemainder.slice(0, short).map(({ index }) => index));
  return exact.map((share, index) => Math.floor(share) + Number(up.has(index)));
}

function drawAlone(shape: RegionShape, index: number): DraftSchool {
  const random = randomFrom(part, index);
  const own = areas.filter(({ region }) => region === shape.region);
  const area = pickWeighted(random, own, ({ weight }) => weight);
  const school = drawSchool(random, {
    area,
    type: drawType(random, area.setting, 2),
    decile: between(1.3, shape.decile + shape.decileWidth * normal(random), 9.8),
    pacificFactor: skewed(random, 1.02, 0.5),
    kuraChance: 0.75 * shape.maori,
  });
  Object.assign(school, scatter(random, area, area.radiusKm));
  if (chance(random, privateShare) && !school.maoriMedium) makePrivate(school);
  return school;
}

/** Private schools have no decile. */
function makePrivate(school: DraftSchool): void {
  school.authority = "Private : Fully Registered";
  delete school.decile;
}
