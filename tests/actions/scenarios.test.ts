import { allocateFrom } from "../../src/actions/allocateWorkbook";
import { listScenarios } from "../../src/actions/listScenarios";
import { runScenarios } from "../../src/actions/runScenarios";
import { saveScenario } from "../../src/actions/saveScenario";
import { override } from "../engine/builders";
import { person, remove, rowOf, run, running, save, threeBook, type } from "./scenarioBooks";
import type { TableHost } from "./tableHost";
import { sentencesOf, valueOf } from "./tables";

const wordsOf = async (host: TableHost) =>
  Object.fromEntries(
    valueOf(await listScenarios(host)).map(({ scenario, words }) => [scenario.name, words]),
  );

const standingOf = async (host: TableHost, name: string) => (await wordsOf(host))[name];

const writtenRows = (host: TableHost, table: string) => host.tables.get(table)!.rows;

test("a saved scenario stays as it was when the policy and the decisions change", async () => {
  const host = threeBook({}, [override("3", "On top", 1)]);
  const saved = await save(host, "As announced", { note: "First draft" });
  expect(saved).toMatchObject({
    scenario: { name: "As announced", note: "First draft" },
    changed: [],
    decisions: 1,
  });
  expect(host.written).toHaveLength(1);
  type(host, "Policy", ["Roles to allocate"], "Value", 1);
  remove(host, "Overrides", 3);
  const { outcomes } = await run(host);
  expect(outcomes).toMatchObject([{ kind: "ran", run: { run: 1, rolesToGive: 4, roles: 5 } }]);
  expect(valueOf(await allocateFrom(host)).allocation.total).toBe(1);
});

test("a derived scenario says what differs from the one it is from", async () => {
  const host = threeBook();
  await save(host, "Base");
  const { scenario, changed } = await save(host, "Rounded up", {
    from: "base",
    changes: { rounding: "Up", roles: 3 },
  });
  expect(scenario.derivedFrom).toBe("Base");
  expect(changed).toEqual(["Roles to allocate 3", "Rounding Up"]);
  const { headings, rows } = host.tables.get("ScenarioSettings")!;
  const at = (heading: string) => headings.indexOf(heading);
  const differing = rows.filter((row) => row[at("Differs")] === "Yes");
  expect(
    differing.map((row) => [row[0], row[at("Value")], row[at("Value where derived from")]]),
  ).toEqual([
    ["Rounded up", 3, "4"],
    ["Rounded up", "Up", "Nearest"],
  ]);
});

test("names are used once, whatever their case, and all that is missing is said at once", async () => {
  const host = threeBook();
  await save(host, "Māori medium first");
  const again = await saveScenario(host, { ...person, name: " maori medium FIRST", author: " " });
  expect(sentencesOf(again)).toEqual([
    expect.stringMatching(/^Say who saves/),
    expect.stringMatching(
      /There is a scenario "Māori medium first" already.*nothing is written over/,
    ),
  ]);
  const nameless = await saveScenario(host, { ...person, name: " – " });
  expect(sentencesOf(nameless)).toEqual([expect.stringMatching(/^Give the scenario a name/)]);
  expect(sentencesOf(await saveScenario(host, { ...person, name: "New", from: "Old" }))).toEqual([
    expect.stringContaining('There is no scenario "Old"'),
  ]);
});

test("running again adds a run only where something changed, and never writes over one", async () => {
  const host = threeBook();
  await save(host, "Base");
  await run(host);
  const [first] = writtenRows(host, "ScenarioRuns");
  const writes = host.written.length;
  expect(await run(host)).toMatchObject({
    outcomes: [{ kind: "same", run: { run: 1 } }],
    written: [],
  });
  expect(host.written).toHaveLength(writes);
  type(host, "Clusters", ["Moana"], "Students", 800);
  expect(await run(host)).toMatchObject({
    outcomes: [{ kind: "ran", run: { run: 2 }, before: { run: 1 } }],
  });
  expect(writtenRows(host, "ScenarioRuns")).toHaveLength(2);
  expect(writtenRows(host, "ScenarioRuns")[0]).toEqual(first);
  expect(writtenRows(host, "ScenarioResults")).toHaveLength(6);
  expect(writtenRows(host, "Scenarios")[0]).toContain("Up to date");
});

test("a result says that it is out of date, and by what", async () => {
  const host = threeBook({}, [override("3", "On top", 1)]);
  await save(host, "Base");
  expect(await standingOf(host, "Base")).toBe("Not run yet");
  await run(host);
  expect(await standingOf(host, "Base")).toBe("Up to date");

  type(host, "Clusters", ["Awa"], "Students", 1300);
  type(host, "Clusters", ["Moana"], "Schools", 3);
  expect(await standingOf(host, "Base")).toBe(
    "Out of date: the figures of 2 clusters changed: 1 Awa (1,200 students then, 1,300 now) and 3 Moana (not its students)",
  );
  type(host, "Clusters", ["Awa"], "Students", 1200);
  type(host, "Clusters", ["Moana"], "Schools", 2);
  expect(await standingOf(host, "Base")).toBe("Up to date");

  type(host, "Phases", [2], "Phase", "Beginning");
  expect(await standingOf(host, "Base")).toBe(
    "Out of date: the phases of 1 cluster changed: 2 Maunga (Refining then, Beginning now)",
  );
  type(host, "Phases", [2], "Phase", "Refining");

  type(host, "ScenarioSettings", ["Roles to allocate"], "Value", 5);
  type(host, "ScenarioOverrides", [3], "Roles", 2);
  expect(await standingOf(host, "Base")).toBe(
    "Out of date: 1 setting changed: Roles to allocate (4 then, 5 now); 1 decision came or changed: cluster 3 Moana",
  );
  remove(host, "ScenarioOverrides", 3);
  type(host, "ScenarioSettings", ["Roles to allocate"], "Value", 4);
  expect(await standingOf(host, "Base")).toBe("Out of date: 1 decision went");
});

test("clusters that come and go, another engine and rows changed by hand are told too", async () => {
  const host = threeBook();
  await save(host, "Base");
  await run(host);
  type(host, "Clusters", ["Moana"], "Cluster number", 4);
  expect(await standingOf(host, "Base")).toBe(
    "Out of date: 1 cluster came: 4 Moana; 1 cluster went: 3 Moana",
  );
  type(host, "Clusters", ["Moana"], "Cluster number", 3);
  type(host, "ScenarioRuns", ["Base"], "Engine version", 99);
  expect(await standingOf(host, "Base")).toMatch(
    /^Out of date: the rules of the engine were version 99 then and are version \d+ now$/,
  );
  await run(host);
  type(host, "ScenarioResults", [2, "Moana"], "Roles", 7);
  expect(await standingOf(host, "Base")).toBe(
    "Out of date: the rows of run 2 on ScenarioResults are not those that were written",
  );
});

test("the name of a policy, placing and a reason change no result", async () => {
  const host = threeBook({}, [override("3", "On top", 1)]);
  await save(host, "Base");
  await run(host);
  type(host, "ScenarioSettings", ["Policy name"], "Value", "Another name");
  type(host, "ScenarioSettings", ["School weeks in a year"], "Value", 38);
  type(host, "ScenarioOverrides", [3], "Reason", "As the Minister wished.");
  type(host, "Clusters", ["Awa"], "Cluster name", "Te Awa");
  expect(await standingOf(host, "Base")).toBe("Up to date");
  expect((await run(host)).outcomes).toMatchObject([{ kind: "same" }]);
});

test("dollars as the limit: the result says when they buy another number of roles", async () => {
  const host = threeBook({ dollarLimit: 2_000_000 });
  await save(host, "Dollars");
  await run(host);
  expect(await standingOf(host, "Dollars")).toBe("Up to date");
  type(host, "ScenarioRuns", ["Dollars"], "Roles to give", 99);
  expect(await standingOf(host, "Dollars")).toMatch(
    /^Out of date: the dollars bought 99 roles then and buy \d+ now$/,
  );
});

test("a scenario that cannot be run is named at its row, and the others are run", async () => {
  const host = threeBook();
  await save(host, "Right");
  await save(host, "Wrong");
  type(host, "ScenarioSettings", ["Wrong", "Roles to allocate"], "Value", "many");
  const made = await runScenarios(host, undefined, running);
  expect(valueOf(made).outcomes).toMatchObject([{ kind: "ran" }, { kind: "failed" }]);
  const row = rowOf(host.tables.get("ScenarioSettings")!, "Wrong", "Roles to allocate");
  expect(sentencesOf(made)).toContainEqual(
    expect.stringMatching(
      `^ScenarioSettings, row ${row}, Roles to allocate: "Wrong" could not be run`,
    ),
  );
  // What was typed is still there to be mended.
  expect(
    host.tables.get("ScenarioSettings")!.rows.find((cells) => cells.includes("many")),
  ).toContain("Wrong");
  expect(await standingOf(host, "Wrong")).toBe("Not run yet");
  expect(sentencesOf(await runScenarios(host, ["Wrong"], running))).toContainEqual(
    expect.stringMatching(/^ScenarioSettings, row \d+, Roles to allocate: /),
  );
});

test("what is asked for must be there", async () => {
  const host = threeBook();
  expect(sentencesOf(await runScenarios(host, undefined, running))).toEqual([
    expect.stringContaining("There are no scenarios yet."),
  ]);
  await save(host, "Base");
  expect(sentencesOf(await runScenarios(host, ["Bass", "Base"], running))).toEqual([
    'Scenarios: There is no scenario "Bass". Did you mean "Base"? The scenarios are "Base".',
  ]);
});

test("a run that is cancelled writes nothing", async () => {
  const host = threeBook();
  await save(host, "One");
  await save(host, "Two");
  const writes = host.written.length;
  const told: string[] = [];
  const cancelled = await runScenarios(host, undefined, running, {
    progress: (what) => told.push(what),
    isCancelled: () => told.includes('Allocating "Two"'),
  });
  expect(sentencesOf(cancelled)).toEqual(["Stopped as you asked. Nothing was written."]);
  expect(told).toEqual(["Reading the sheets", 'Allocating "One"', 'Allocating "Two"']);
  expect(host.written).toHaveLength(writes);
});
