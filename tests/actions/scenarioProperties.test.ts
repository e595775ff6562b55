import fc from "fast-check";
import { allocateSide, scenarioSide, workbookSide } from "../../src/actions/allocationSide";
import { runScenarios } from "../../src/actions/runScenarios";
import { saveScenario } from "../../src/actions/saveScenario";
import { listScenarios } from "../../src/actions/listScenarios";
import type { Allocation } from "../../src/engine/allocate";
import { standardValues, type PolicyValues } from "../../src/parameters/policyFrom";
import type { PolicyParameter } from "../../src/parameters/policyParameter";
import { policyParameters } from "../../src/parameters/policyParameters";
import { clustersSheet } from "../../src/sheets/clusters";
import { overridesSheet } from "../../src/sheets/overrides";
import { phasesSheet } from "../../src/sheets/phases";
import { policyContent } from "../../src/sheets/policy";
import type { Result } from "../../src/domain/result";
import { engineCase } from "../engine/engineCases";
import { person, running } from "./scenarioBooks";
import { asTable, TableHost } from "./tableHost";
import { valueOf } from "./tables";

/** What a setting can be; the snapshot and the dollars stay as in the standard policy. */
function anyValue(parameter: PolicyParameter): fc.Arbitrary<PolicyValues[keyof PolicyValues]> {
  const { key, kind, standard, choices, smallest = 0, largest = 5000, blankMeans } = parameter;
  const own = (): fc.Arbitrary<string | number | boolean> => {
    if (kind === "choice") return fc.constantFrom(...choices!);
    if (kind === "yesNo") return fc.boolean();
    return fc.integer({ min: smallest, max: Math.min(largest, 60) });
  };
  if (kind === "text" || kind === "day" || key === "dollarLimit") return fc.constant(standard);
  return fc.oneof(
    fc.constant(standard),
    own(),
    ...(blankMeans === undefined ? [] : [fc.constant(null)]),
  );
}

const anyValues = fc
  .tuple(...policyParameters.map(anyValue))
  .map(
    (values) =>
      Object.fromEntries(policyParameters.map(({ key }, at) => [key, values[at]!])) as PolicyValues,
  );

/** A workbook of up to 14 clusters with their phases, decisions and settings. */
function bookOf(seed: number, values: PolicyValues): TableHost {
  const { clusters, snapshot, overrides } = engineCase(seed);
  const phases = [...snapshot.phases].map(([clusterNumber, phase]) => ({
    clusterNumber,
    term: "2018 Term 4",
    assessedOn: "2018-12-31",
    phase,
  }));
  return new TableHost([
    asTable({ description: clustersSheet, lines: [], rows: clusters }),
    asTable({ description: phasesSheet, lines: [], rows: phases }),
    asTable({ description: overridesSheet, lines: [], rows: overrides }),
    asTable(policyContent({ ...standardValues(), ...values }, [])),
  ]);
}

/** Who gets what and how it went, or what stands in the way. */
const shownOf = (made: Result<Allocation>) =>
  made.ok
    ? made.value.decisions.map(({ cluster, roles, outcome, place }) => [
        cluster.number,
        roles,
        outcome,
        place,
      ])
    : made.problems.map(({ code }) => code);

const seeds = fc.integer({ min: 0, max: 100_000 });

test("a scenario that was saved, written and read gives what the workbook gave", async () => {
  await fc.assert(
    fc.asyncProperty(seeds, anyValues, anyValues, async (seed, values, later) => {
      const host = bookOf(seed, values);
      const before = await workbookSide(host, "now");
      if (!before.ok) return; // What cannot be read is not saved either.
      valueOf(await saveScenario(host, { name: "Kept", ...person }));
      valueOf(await saveScenario(host, { name: "Derived", from: "Kept", ...person }));
      host.tables.set("Policy", asTable(policyContent(later, [])));
      host.tables.delete("Overrides");
      for (const name of ["Kept", "Derived"]) {
        const side = valueOf(await scenarioSide(host, name));
        expect(side.values).toEqual(before.value.values);
        expect(shownOf(allocateSide(side))).toEqual(shownOf(allocateSide(before.value)));
      }
    }),
    { numRuns: 150 },
  );
});

test("a run that was written and read is up to date, and run again adds nothing", async () => {
  let ran = 0;
  await fc.assert(
    fc.asyncProperty(seeds, anyValues, async (seed, values) => {
      const host = bookOf(seed, values);
      if (!(await saveScenario(host, { name: "Kept", ...person })).ok) return;
      const made = await runScenarios(host, undefined, running);
      if (!made.ok) return;
      ran++;
      expect(valueOf(await listScenarios(host))).toMatchObject([{ words: "Up to date" }]);
      const again = valueOf(await runScenarios(host, undefined, running));
      expect(again).toMatchObject({ outcomes: [{ kind: "same" }], written: [] });
    }),
    { numRuns: 100 },
  );
  expect(ran).toBeGreaterThan(30);
});
