import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprint } from "../../src/domain/fingerprint";
import { allocate } from "../../src/engine/allocate";
import type { AllocationInput } from "../../src/engine/allocationInput";
import { engineVersion } from "../../src/engine/engineVersion";
import { snapshotAt } from "../../src/engine/snapshotAt";
import { standardPolicy } from "../../src/parameters/policyFrom";
import { example } from "../seeds/exampleAllocation";
import { engineCase, exampleSettings } from "./engineCases";

/** `UPDATE_ENGINE=1 npx jest tests/engine/engineVersion` writes it anew, for a new version only. */
const stored = join(__dirname, "engineVersion.json");
const cases = 500;
const random = `${cases} random cases`;

/** Who gets how much and how it went, or what stands in the way. */
function resultText(input: AllocationInput): string {
  const result = allocate(input);
  if (!result.ok) return result.problems.map(({ code }) => code).join();
  const { decisions, unspent } = result.value;
  const rows = decisions.map(({ cluster, place, roles, computed, outcome }) =>
    [cluster.number, place, roles, computed, outcome].join(),
  );
  return [...rows, unspent].join("\n");
}

const exampleInput = (settings: (typeof exampleSettings)[string]): AllocationInput => ({
  clusters: example.clusters,
  snapshot: snapshotAt(example.assessments, "2018-12-31"),
  policy: { ...standardPolicy(), ...settings },
  overrides: [],
});

const prints = (): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(exampleSettings).map(([name, settings]) => [
      `The example, ${name}`,
      fingerprint(resultText(exampleInput(settings))),
    ]),
  ),
  [random]: fingerprint(
    Array.from({ length: cases }, (_, seed) => resultText(engineCase(seed))).join("\n\n"),
  ),
});

/** The example's own figures: where they change, so do its allocations by the same engine. */
const dataPrint = (): string =>
  fingerprint(JSON.stringify([example.clusters, example.assessments]));

interface Stored {
  readonly version: number;
  readonly data: string;
  readonly fingerprints: Readonly<Record<string, string>>;
}

const read = (): Stored => JSON.parse(readFileSync(stored, "utf8")) as Stored;

/** What is wrong, and what to do: the message of the test. */
function complaint({ version, data, fingerprints }: Stored): string {
  const now = prints();
  const changed = Object.keys({ ...now, ...fingerprints }).filter(
    (name) => now[name] !== fingerprints[name],
  );
  if (changed.length === 0 && version === engineVersion) return "";
  const update = "write the fingerprints anew with UPDATE_ENGINE=1";
  if (data !== dataPrint() && now[random] === fingerprints[random] && version === engineVersion)
    return `The example's data was changed, and the engine was not: ${update}, without a new version.`;
  if (changed.length === 0)
    return `The engine says it is version ${engineVersion}, and the fingerprints are of version ${version}, with the same results. Go back to ${version}, or ${update}.`;
  return version === engineVersion
    ? `The engine gives other results than version ${version} did: ${changed.join("; ")}. If that is meant, raise engineVersion in src/engine/engineVersion.ts, ${update}, and say in CHANGELOG.md what changes for whom. Results that are kept in workbooks will then say that they are out of date.`
    : `The fingerprints are of version ${version}, the engine is version ${engineVersion}: ${update}.`;
}

test("results are those of this version of the engine", () => {
  const before = read();
  const mayUpdate = before.version !== engineVersion || before.data !== dataPrint();
  const now = { version: engineVersion, data: dataPrint(), fingerprints: prints() };
  if (process.env.UPDATE_ENGINE === "1" && mayUpdate)
    writeFileSync(stored, `${JSON.stringify(now, undefined, 2)}\n`);
  expect(complaint(read())).toBe("");
});

test("another result without a new version, and a new version without one, are told apart", () => {
  const now = read();
  const [name] = Object.keys(now.fingerprints);
  const other = { ...now.fingerprints, [name!]: "0000000000000000" };
  expect(complaint({ ...now, fingerprints: other })).toMatch(
    /gives other results.*standard\. If that is meant, raise engineVersion/,
  );
  const earlier = { ...now, version: now.version - 1 };
  expect(complaint({ ...earlier, fingerprints: other })).toMatch(/write the fingerprints/);
  expect(complaint(earlier)).toMatch(/with the same results/);
  expect(complaint({ ...now, data: "another", fingerprints: other })).toMatch(
    /data was changed, and the engine was not/,
  );
});

test("the random cases are of all kinds, and few of them are refused", () => {
  const all = Array.from({ length: cases }, (_, seed) => engineCase(seed));
  const refused = all.filter((input) => !allocate(input).ok).length;
  expect(refused).toBeGreaterThan(0);
  expect(refused).toBeLessThan(cases / 2);
  expect(new Set(all.map(({ policy }) => `${policy.serve} ${policy.method}`)).size).toBe(14);
  expect(all.filter(({ overrides }) => overrides.length > 0).length).toBeGreaterThan(cases / 4);
});
