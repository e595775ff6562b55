import { auditTrail, writeAudit } from "../../src/actions/auditTrail";
import { allocateSide, scenarioSide } from "../../src/actions/allocationSide";
import { scenarioNotes } from "../../src/actions/checkScenarios";
import { freezeScenario } from "../../src/actions/freezeScenario";
import { freezeSnapshot } from "../../src/actions/freezeSnapshot";
import { listScenarios } from "../../src/actions/listScenarios";
import { runScenarios } from "../../src/actions/runScenarios";
import { describeProblem } from "../../src/domain/problem";
import { decisionsSheet } from "../../src/sheets/decisions";
import { hostsSheet } from "../../src/sheets/hosts";
import papers from "../../seeds/published/papers.json";
import type { Cell } from "../../src/sheets/rawTable";
import { override } from "../engine/builders";
import { remove, rowOf, run, running, save, threeBook, type } from "./scenarioBooks";
import { asTable, type TableHost } from "./tableHost";
import { sentencesOf, valueOf } from "./tables";

const freezing = { frozenBy: "B. Person", frozenOn: "2019-02-21" } as const;
const initialTranche = "1174979";

/** A book with the published papers and one scenario with a decision, run once. */
async function readyBook(): Promise<TableHost> {
  const host = threeBook({}, [override("3", "On top", 1)]);
  host.tables.set("Decisions", asTable({ description: decisionsSheet, lines: [], rows: papers }));
  await save(host, "As announced");
  await run(host);
  return host;
}

async function frozenBook(): Promise<TableHost> {
  const host = await readyBook();
  valueOf(await freezeScenario(host, { name: "As announced", paper: initialTranche, ...freezing }));
  return host;
}

const notesOf = async (host: TableHost) => (await scenarioNotes(host)).map(describeProblem);

test("a scenario is frozen as the version of a paper, and the paper says so", async () => {
  const host = await readyBook();
  const frozen = valueOf(
    await freezeScenario(host, { name: "as announced", paper: initialTranche, ...freezing }),
  );
  expect(frozen).toMatchObject({
    scenario: { frozenFor: initialTranche, frozenBy: "B. Person", frozenRun: 1 },
    paper: { title: "Allocation of the initial tranche of Learning Support Coordinators" },
  });
  expect(frozen.written.map(({ sheet }) => sheet)).toEqual([
    "Scenarios",
    "ScenarioSettings",
    "ScenarioOverrides",
    "Decisions",
  ]);
  const row = host.tables.get("Decisions")!.rows.find((cells) => cells.includes(1174979))!;
  expect(row.slice(-2)).toEqual(["As announced", 1]);
  expect(await notesOf(host)).toEqual([]);
  expect(valueOf(await listScenarios(host))).toMatchObject([{ words: "Up to date" }]);
});

test("a paper may be named by its title, and one that is not there is told with the nearest", async () => {
  const host = await readyBook();
  const title = "learning support coordinators - tranche 1";
  const unknown = await freezeScenario(host, {
    name: "As announced",
    paper: "Final Adjustments to Learning Support Coordinators",
    ...freezing,
  });
  expect(sentencesOf(unknown)).toEqual([
    expect.stringContaining(
      'Did you mean "Final Adjustments to Learning Support Coordinators – Tranche 1"?',
    ),
  ]);
  const frozen = await freezeScenario(host, { name: "As announced", paper: title, ...freezing });
  expect(valueOf(frozen).scenario.frozenFor).toBe("1199224");
});

test("only a result that holds is frozen, once, with a name, for a paper that rests on no other", async () => {
  const host = await readyBook();
  const options = { name: "As announced", paper: initialTranche, ...freezing };
  type(host, "Clusters", ["Awa"], "Students", 1300);
  expect(sentencesOf(await freezeScenario(host, { ...options, frozenBy: " ", paper: "" }))).toEqual(
    [
      expect.stringMatching(/Out of date: the figures of 1 cluster changed.*Run it first\./),
      expect.stringContaining("Name the paper by its number or title"),
      expect.stringContaining("Say who freezes the scenario"),
    ],
  );
  await run(host);
  valueOf(await freezeScenario(host, options));
  expect(sentencesOf(await freezeScenario(host, options))).toEqual([
    expect.stringContaining("is frozen as the version of 1174979 already"),
  ]);
  await save(host, "Another", { from: "As announced" });
  await run(host, "Another");
  expect(sentencesOf(await freezeScenario(host, { ...options, name: "Another" }))).toEqual([
    expect.stringContaining('1174979 rests on the scenario "As announced" already'),
  ]);
});

test("a frozen scenario is not run over, and says what has changed since", async () => {
  const host = await frozenBook();
  type(host, "Clusters", ["Awa"], "Students", 1300);
  expect(sentencesOf(await runScenarios(host, ["As announced"], running))).toEqual([
    expect.stringContaining("its run is never replaced. Derive another scenario"),
  ]);
  await save(host, "Later", { from: "As announced" });
  expect((await run(host)).outcomes).toMatchObject([{ kind: "frozen" }, { kind: "ran" }]);
  expect(valueOf(await listScenarios(host)).map(({ words }) => words)).toEqual([
    "As frozen; since then the figures of 1 cluster changed: 1 Awa (1,200 students then, 1,300 now)",
    "Up to date",
  ]);
  expect(await notesOf(host)).toEqual([]);
});

const edits: readonly (readonly [string, Cell, string, Cell, RegExp])[] = [
  ["ScenarioSettings", "Roles to allocate", "Value", 5, /then "4" and is "5" now/],
  ["ScenarioOverrides", 3, "Roles", 2, /then "Cluster 3 · On top · 1 role · .*"/],
  ["ScenarioOverrides", 3, "Reason", "Another", /then "Cluster 3 · On top · 1 role · .*"/],
];

test.each(edits)("an edit on %s after freezing is told at its row: %s, %s", async (...edit) => {
  const [table, what, heading, cell, told] = edit;
  const host = await frozenBook();
  const row = rowOf(host.tables.get(table)!, "As announced", what);
  type(host, table, ["As announced", what], heading, cell);
  const [note, ...others] = await notesOf(host);
  expect(others).toEqual([]);
  expect(note).toMatch(told);
  expect(note).toMatch(new RegExp(`^${table}, row ${row}`));
  // It is neither read nor derived from under the paper's name.
  expect(sentencesOf(await scenarioSide(host, "As announced"))).toEqual([note]);
  expect(valueOf(await listScenarios(host))[0]!.words).toMatch(/^Changed after it was frozen: /);
});

test("rows taken away or added after freezing are found, and so is what was in words beside", async () => {
  const taken = await frozenBook();
  remove(taken, "ScenarioOverrides", "As announced");
  expect(await notesOf(taken)).toEqual([
    expect.stringMatching(/^Scenarios, row 5: .*rows were taken away or changed/),
  ]);

  const added = await frozenBook();
  const overrides = added.tables.get("ScenarioOverrides")!;
  const row = overrides.rows[0]!.map((cell, at) => (at === 1 ? 2 : at === 7 ? null : cell));
  added.tables.set("ScenarioOverrides", { ...overrides, rows: [...overrides.rows, row] });
  expect(await notesOf(added)).toEqual([expect.stringContaining("was not there then")]);

  const both = await frozenBook();
  type(both, "ScenarioSettings", ["Roles to allocate"], "Value", 5);
  type(both, "ScenarioSettings", ["Roles to allocate"], "Value at the last run", "5");
  expect(await notesOf(both)).toEqual([expect.stringContaining("Its fingerprint is not that of")]);

  const results = await frozenBook();
  type(results, "ScenarioResults", ["Awa"], "Roles", 7);
  expect(await notesOf(results)).toEqual([expect.stringContaining("is not as it was written")]);
});

test("a frozen scenario gives the roles of its paper when the Policy sheet is another", async () => {
  const host = await frozenBook();
  type(host, "Policy", ["Roles to allocate"], "Value", 0);
  const side = valueOf(await scenarioSide(host, "As announced"));
  expect(valueOf(allocateSide(side)).decisions.map(({ roles }) => roles)).toEqual([2, 2, 1]);
});

test("a paper that rests on a scenario or run that is not there, or can still change, is told", async () => {
  const host = await readyBook();
  type(host, "Decisions", [1166577], "Rests on scenario", "As anounced");
  type(host, "Decisions", [1176526], "Rests on scenario", "As announced");
  type(host, "Decisions", [1179102], "Rests on scenario", "As announced");
  type(host, "Decisions", [1179102], "Run of the scenario", 9);
  expect(await notesOf(host)).toEqual([
    expect.stringMatching(/1166577 rests on the scenario "As anounced", which is not on Scenarios/),
    expect.stringMatching(/1176526 rests .* which can still be changed\. Freeze it/),
    expect.stringMatching(/1179102 rests on run 9 of "As announced", which is not on/),
  ]);
});

test("a frozen scenario whose paper is gone or rests on another is told; so are stray rows", async () => {
  const host = await frozenBook();
  type(host, "Decisions", [1174979], "Rests on scenario", null);
  expect(await notesOf(host)).toEqual([
    expect.stringMatching(/frozen as the version of 1174979, which rests on no scenario/),
  ]);
  remove(host, "Decisions", 1174979);
  expect(await notesOf(host)).toEqual([
    expect.stringMatching(/1174979, which is not on Decisions\. Add its row/),
  ]);
  remove(host, "Scenarios", "As announced");
  const notes = await notesOf(host);
  expect(notes).toHaveLength(4);
  expect(notes[0]).toMatch(
    /^ScenarioSettings, row 5, Scenario: \d+ rows from here on are of a scenario "As announced"/,
  );
});

test("every decision of a person is in the audit, in order of date", async () => {
  const host = await frozenBook();
  host.tables.set(
    "Hosts",
    asTable({
      description: hostsSheet,
      lines: [],
      rows: [
        {
          schoolNumber: "11",
          schoolName: "Awa School",
          lscsAtLeast: 2,
          reason: "Room for two",
          decidedBy: "C. Person",
          decidedOn: "2019-08-01",
        },
      ],
    }),
  );
  await freezeSnapshot(host, {
    name: "December 2018",
    asAt: "2018-12-31",
    frozenOn: "2019-01-15",
    frozenBy: "D. Person",
    note: "For the papers",
  });
  const entries = valueOf(await auditTrail(host));
  expect(entries.filter(({ kind }) => kind === "Paper")).toHaveLength(papers.length);
  const others = entries.filter(({ kind }) => kind !== "Paper");
  expect(others.map(({ date, kind, who, what, why }) => [date, kind, who, what, why])).toEqual([
    [
      "2019-01-15",
      "Snapshot frozen",
      "D. Person",
      '"December 2018": the phases of 3 clusters as at 31 Dec 2018',
      "For the papers",
    ],
    ["2019-02-13", "Scenario saved", "A. Person", '"As announced", from the workbook', undefined],
    [
      "2019-02-21",
      "Scenario frozen",
      "B. Person",
      '"As announced", run 1, as the version of 1174979',
      undefined,
    ],
    ["2019-07-19", "Override", "A. Person", "Cluster 3: 1 role, on top", "Agreed with the region."],
    [
      "2019-07-19",
      "Override of a scenario",
      "A. Person",
      "Cluster 3: 1 role, on top",
      "Agreed with the region.",
    ],
    [
      "2019-08-01",
      "Place of an LSC",
      "C. Person",
      "School 11 (Awa School): 2 LSCs at least",
      "Room for two",
    ],
  ]);
  expect(entries.map(({ date }) => date)).toEqual(entries.map(({ date }) => date).sort());
  const written = valueOf(await writeAudit(host));
  expect(written.written).toMatchObject([{ sheet: "Audit", rows: entries.length }]);
});

test("the published papers are in the audit with their numbers, and the one that has a version", async () => {
  const entries = valueOf(await auditTrail(await frozenBook()));
  expect(entries.filter(({ scenario, kind }) => kind === "Paper" && scenario)).toMatchObject([
    { date: "2019-02-21", what: expect.stringContaining("(1174979)"), scenario: "As announced" },
  ]);
});
