import type { AuditEntry } from "../domain/auditEntry";
import type { DecisionPaper } from "../domain/decisionPaper";
import { describeDay } from "../domain/day";
import type { FrozenPhase } from "../domain/frozenPhase";
import type { HostDecision } from "../domain/hostDecision";
import type { Override } from "../domain/override";
import { success, type Result } from "../domain/result";
import type { Scenario } from "../domain/scenario";
import { countText } from "../domain/wording";
import type { Host, TableReader, WrittenSheet } from "../hosts/Host";
import { auditSheet } from "../sheets/audit";
import { decisionsSheet } from "../sheets/decisions";
import { hostsSheet } from "../sheets/hosts";
import { overridesSheet } from "../sheets/overrides";
import type { ReadTable } from "../sheets/readRows";
import { scenarioOverridesSheet, type ScenarioOverrideRow } from "../sheets/scenarioOverrides";
import { scenariosSheet, type ScenarioRow } from "../sheets/scenarios";
import { snapshotsSheet } from "../sheets/snapshots";
import { all, readTables } from "./readTable";

type Told = Omit<AuditEntry, "sheet" | "row">;
type Rows = [DecisionPaper, Override, ScenarioOverrideRow, HostDecision, FrozenPhase, ScenarioRow];

/** Every decision of a person in a workbook, in order of date; nothing is written. */
export async function auditTrail(host: TableReader): Promise<Result<readonly AuditEntry[]>> {
  const read = all(
    await readTables<Rows>(
      host,
      decisionsSheet,
      overridesSheet,
      scenarioOverridesSheet,
      hostsSheet,
      snapshotsSheet,
      scenariosSheet,
    ),
  );
  if (!read.ok) return read;
  const [papers, overrides, scenarioOverrides, hosts, snapshots, scenarios] = read.value;
  const entries = [
    ...entriesOf(papers, (row) => [paperTold(row)]),
    ...entriesOf(overrides, (row) => [overrideTold(row)]),
    ...entriesOf(scenarioOverrides, (row) => [scenarioOverrideTold(row)]),
    ...entriesOf(hosts, (row) => [hostTold(row)]),
    ...entriesOf(snapshots, (row, at) => snapshotTold(row, at, snapshots!.rows)),
    ...entriesOf(scenarios, scenarioTold),
  ];
  return success(inOrder(entries), read.warnings);
}

/** The same on the sheet Audit. */
export async function writeAudit(
  host: Host,
): Promise<
  Result<{ readonly entries: readonly AuditEntry[]; readonly written: readonly WrittenSheet[] }>
> {
  const entries = await auditTrail(host);
  if (!entries.ok) return entries;
  const written = await host.writeSheets([
    { description: auditSheet, lines: [auditSheet.purpose], rows: entries.value },
  ]);
  return written.ok
    ? success({ entries: entries.value, written: written.value }, [
        ...entries.warnings,
        ...written.warnings,
      ])
    : written;
}

const entriesOf = <Row>(
  table: ReadTable<Row> | undefined,
  told: (row: Row, at: number) => readonly Told[],
): AuditEntry[] =>
  (table?.rows ?? []).flatMap((row, at) =>
    told(row, at).map((entry) => ({
      ...entry,
      sheet: table!.sheet,
      row: table!.rowNumbers[at]!,
    })),
  );

/** By date; on one day as they were read: paper by paper, sheet by sheet. */
const inOrder = (entries: readonly AuditEntry[]): AuditEntry[] =>
  [...entries].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

function paperTold(paper: DecisionPaper): Told {
  const { date, kind, title, reference, decided, scenario } = paper;
  const number = reference === undefined ? "" : ` (${reference})`;
  return {
    date,
    kind: "Paper",
    what: `${kind}: ${title}${number}${decided === undefined ? "" : `. ${decided}`}`,
    ...(scenario !== undefined && { scenario }),
  };
}

const overrideTold = ({
  clusterNumber,
  way,
  roles,
  reason,
  decidedBy,
  decidedOn,
}: Override): Told => ({
  date: decidedOn,
  kind: "Override",
  who: decidedBy,
  what: `Cluster ${clusterNumber}: ${way === "First in a tie" || roles === undefined ? way.toLowerCase() : `${countText(roles, "role")}, ${way.toLowerCase()}`}`,
  why: reason,
});

const scenarioOverrideTold = (row: ScenarioOverrideRow): Told => ({
  ...overrideTold(row),
  kind: "Override of a scenario",
  scenario: row.scenario,
});

function hostTold(decision: HostDecision): Told {
  const { schoolNumber, schoolName, reason, decidedBy, decidedOn } = decision;
  const { lscsAtLeast, mayHost, halfDays, employerNumber } = decision;
  const parts = [
    lscsAtLeast !== undefined && `${countText(lscsAtLeast, "LSC")} at least`,
    mayHost !== undefined && (mayHost ? "may host" : "may not host"),
    halfDays !== undefined && `${countText(halfDays, "half-day")} a week`,
    employerNumber !== undefined && `employed by school ${employerNumber}`,
  ].filter((part) => part !== false);
  const school = `School ${schoolNumber}${schoolName === undefined ? "" : ` (${schoolName})`}`;
  return {
    date: decidedOn,
    kind: "Place of an LSC",
    who: decidedBy,
    what: `${school}: ${parts.join(", ") || "nothing"}`,
    why: reason,
  };
}

/** A snapshot stands on a row for each cluster; it is told at its first. */
function snapshotTold(row: FrozenPhase, at: number, rows: readonly FrozenPhase[]): Told[] {
  if (rows.findIndex(({ snapshot }) => snapshot === row.snapshot) !== at) return [];
  const clusters = rows.filter(({ snapshot }) => snapshot === row.snapshot).length;
  return [
    {
      date: row.frozenOn,
      kind: "Snapshot frozen",
      who: row.frozenBy,
      what: `"${row.snapshot}": the phases of ${countText(clusters, "cluster")} as at ${describeDay(row.asAt)}`,
      ...(row.note !== undefined && { why: row.note }),
    },
  ];
}

function scenarioTold(scenario: Scenario): Told[] {
  const { name, author, date, note, derivedFrom, frozenFor, frozenOn, frozenBy, frozenRun } =
    scenario;
  const from = derivedFrom === undefined ? "the workbook" : `"${derivedFrom}"`;
  const saved: Told = {
    date,
    kind: "Scenario saved",
    who: author,
    what: `"${name}", from ${from}`,
    ...(note !== undefined && { why: note }),
    scenario: name,
  };
  if (frozenOn === undefined) return [saved];
  return [
    saved,
    {
      date: frozenOn,
      kind: "Scenario frozen",
      ...(frozenBy !== undefined && { who: frozenBy }),
      what: `"${name}", run ${frozenRun ?? ""}, as the version of ${frozenFor ?? "a paper"}`,
      scenario: name,
    },
  ];
}
