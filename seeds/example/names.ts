import type { Region } from "../../src/domain/region";
import type { ServiceKind } from "../../src/domain/service";

/** Names nobody can take for real: what it is, its number, its region. */
const exampleName = (what: string, number: string, region: Region): string =>
  `Example ${what} ${number}, ${region}`;

export const clusterName = (number: number, region: Region): string =>
  exampleName("Cluster", String(number).padStart(3, "0"), region);

export const schoolName = (order: number, maoriMedium: boolean, region: Region): string =>
  exampleName(maoriMedium ? "Kura" : "School", String(order).padStart(4, "0"), region);

const serviceWords: Readonly<Record<ServiceKind, string>> = {
  "Kōhanga reo": "Kōhanga Reo",
  Kindergarten: "Kindergarten",
  "Education and care": "Education and Care Centre",
  "Home-based": "Home-based Service",
  Playcentre: "Playcentre",
  Other: "Early Learning Service",
};

export const serviceName = (order: number, kind: ServiceKind, region: Region): string =>
  exampleName(serviceWords[kind], String(order).padStart(4, "0"), region);
