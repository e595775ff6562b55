import type { HostDecision } from "../domain/hostDecision";
import { error, warning, type Problem } from "../domain/problem";
import type { School } from "../domain/school";
import { isOpen } from "../domain/status";
import { hostsSheet } from "../sheets/hosts";
import type { ReadTable } from "../sheets/readRows";
import { eachRow } from "./eachRow";

type Find = (number: string) => School | undefined;

/** What decisions about schools say against the Schools sheet. O(schools + decisions). */
export function checkHosts(
  hosts: ReadTable<HostDecision> | undefined,
  schools: readonly School[],
): Problem[] {
  const byNumber = new Map(schools.map((school) => [school.number, school]));
  const find: Find = (number) => byNumber.get(number);
  return eachRow(hosts, (decision) => [
    ...schoolProblems(decision, find),
    ...employerProblems(decision, find),
  ]);
}

function schoolProblems({ schoolNumber: number }: HostDecision, find: Find): Problem[] {
  const school = find(number);
  const at = { column: headingOf("schoolNumber") };
  if (!school) return [error("unknown-school", unknown(number), at)];
  const name = `${school.name} (${number})`;
  if (!isOpen(school))
    return [
      warning(
        "closed-school",
        `${name} is closed, so nothing is done by this decision. Remove the row when it is no longer needed.`,
        at,
      ),
    ];
  if (school.clusterNumber !== undefined) return [];
  return [
    warning(
      "school-without-cluster",
      `${name} belongs to no cluster, so nothing is done by this decision. Give it a cluster on the Schools sheet, or remove the row.`,
      at,
    ),
  ];
}

function employerProblems(
  { schoolNumber, employerNumber: number }: HostDecision,
  find: Find,
): Problem[] {
  if (number === undefined) return [];
  const [host, employer] = [find(schoolNumber), find(number)];
  const at = { column: headingOf("employerNumber") };
  if (!employer) return [error("unknown-school", unknown(number), at)];
  if (!host || (isOpen(employer) && employer.clusterNumber === host.clusterNumber)) return [];
  return [
    warning(
      "employer-elsewhere",
      `${employer.name} (${number}) is no open school of the cluster of ${host.name}, so it cannot employ an LSC there, and the cluster cannot be placed. Give a school of the cluster, or clear the cell.`,
      at,
    ),
  ];
}

const unknown = (number: string): string =>
  `There is no school ${number} on the Schools sheet. Correct the number or remove the row.`;

const headingOf = (key: keyof HostDecision): string =>
  hostsSheet.columns.find((column) => column.key === key)!.heading;
