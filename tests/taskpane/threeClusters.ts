import type { WorkbookData } from "../../src/actions/createWorkbook";
import type { Cluster } from "../../src/domain/cluster";
import type { School } from "../../src/domain/school";

const cluster = (change: Partial<Cluster> & Pick<Cluster, "number" | "name">): Cluster => ({
  region: "Waikato",
  students: 1200,
  schools: 1,
  ruralSchools: 0,
  maoriStudents: 300,
  pacificStudents: 60,
  maoriMediumKura: 0,
  ...change,
});

const school = (number: string, name: string, of: Cluster | undefined): School => ({
  number,
  name,
  region: of?.region ?? "Waikato",
  ...(of && { clusterNumber: of.number }),
  students: of?.students ?? 80,
  maoriStudents: of?.maoriStudents ?? 10,
  pacificStudents: of?.pacificStudents ?? 5,
  rural: false,
  maoriMedium: false,
});

const awa = cluster({ number: "1", name: "Awa" });
const otakou = cluster({ number: "2", name: "Ōtākou", region: "Otago, Southland", students: 900 });
const maunga = cluster({ number: "3", name: "Maunga", students: 400 });

/** Three clusters that the standard policy gives 2, 2 and 1 roles; a school in none of them. */
export const threeClusters: WorkbookData = {
  clusters: [awa, otakou, maunga],
  schools: [
    school("11", "Awa School", awa),
    school("12", "Ōtākou School", otakou),
    school("13", "Maunga School", maunga),
    school("14", "Motu School", undefined),
  ],
  assessments: [
    { clusterNumber: "1", term: "2018 Term 4", assessedOn: "2018-12-31", phase: "Implementation" },
    { clusterNumber: "2", term: "2018 Term 4", assessedOn: "2018-12-31", phase: "Refining" },
    { clusterNumber: "3", term: "2018 Term 4", assessedOn: "2018-12-31", phase: "Beginning" },
  ],
  services: [],
  papers: [],
  about: "Three made-up clusters",
};
