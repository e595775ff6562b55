import type { Assessment } from "../../src/domain/assessment";
import type { Cluster } from "../../src/domain/cluster";
import type { School } from "../../src/domain/school";
import type { Service } from "../../src/domain/service";
import { csvOf, type CsvColumns } from "./csv";
import type { NationalExample } from "./nationalExample";

const schoolColumns: CsvColumns<School> = [
  ["School number", ({ number }) => number],
  ["School name", ({ name }) => name],
  ["Region", ({ region }) => region],
  ["Cluster number", ({ clusterNumber }) => clusterNumber],
  ["Students", ({ students }) => students],
  ["Māori students", ({ maoriStudents }) => maoriStudents],
  ["Pacific students", ({ pacificStudents }) => pacificStudents],
  ["Rural", ({ rural }) => rural],
  ["Māori medium", ({ maoriMedium }) => maoriMedium],
  ["School type", ({ type }) => type],
  ["Authority", ({ authority }) => authority],
  ["Latitude", ({ latitude }) => latitude],
  ["Longitude", ({ longitude }) => longitude],
  ["Decile", ({ decile }) => decile],
];

const clusterColumns: CsvColumns<Cluster> = [
  ["Cluster number", ({ number }) => number],
  ["Cluster name", ({ name }) => name],
  ["Region", ({ region }) => region],
  ["Students", ({ students }) => students],
  ["Schools", ({ schools }) => schools],
  ["Rural schools", ({ ruralSchools }) => ruralSchools],
  ["Māori students", ({ maoriStudents }) => maoriStudents],
  ["Pacific students", ({ pacificStudents }) => pacificStudents],
  ["Māori medium kura", ({ maoriMediumKura }) => maoriMediumKura],
  ["Spread (km)", ({ spreadKm }) => spreadKm],
  ["Mean distance (km)", ({ meanDistanceKm }) => meanDistanceKm],
  ["Shortest network (km)", ({ networkKm }) => networkKm],
  ["Small schools", ({ smallSchools }) => smallSchools],
  ["Regions", ({ regions }) => regions],
];

const phaseColumns: CsvColumns<Assessment> = [
  ["Cluster number", ({ clusterNumber }) => clusterNumber],
  ["Region", ({ region }) => region],
  ["Term", ({ term }) => term],
  ["Assessed on", ({ assessedOn }) => assessedOn],
  ["Phase", ({ phase }) => phase],
  ["Early learning services", ({ services }) => services],
  ["Kōhanga reo", ({ kohangaReo }) => kohangaReo],
  ["Schools and kura", ({ schools }) => schools],
  ["Māori medium kura", ({ maoriMediumKura }) => maoriMediumKura],
  ["Children and young people", ({ children }) => children],
  ["Comment", ({ comment }) => comment],
];

const serviceColumns: CsvColumns<Service> = [
  ["Service number", ({ number }) => number],
  ["Service name", ({ name }) => name],
  ["Kind", ({ kind }) => kind],
  ["Region", ({ region }) => region],
  ["Cluster number", ({ clusterNumber }) => clusterNumber],
  ["Children", ({ children }) => children],
];

/** The stored pictures of the example: the text of each file by its name. */
export const exampleFiles = (example: NationalExample): Readonly<Record<string, string>> => ({
  "schools.csv": csvOf(schoolColumns, example.schools),
  "clusters.csv": csvOf(clusterColumns, example.clusters),
  "phases.csv": csvOf(phaseColumns, example.assessments),
  "services.csv": csvOf(serviceColumns, example.services),
});
