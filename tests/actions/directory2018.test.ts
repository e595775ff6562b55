import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createWorkbook, type WorkbookData } from "../../src/actions/createWorkbook";
import { readWorkbook, type Workbook } from "../../src/actions/readWorkbook";
import { allocate } from "../../src/engine/allocate";
import { ruleEffects } from "../../src/engine/ruleEffects";
import { snapshotAt } from "../../src/engine/snapshotAt";
import { readCsv } from "../../src/hosts/csv/readCsv";
import { policyFrom, type PolicyValues } from "../../src/parameters/policyFrom";
import { countClusters } from "./directoryCount";
import { imported } from "./imported";
import { applied, planned } from "./importing";
import { TableHost } from "./tableHost";
import { valueOf } from "./tables";

/** The Ministry's directory of May 2018 lies beside the project, never in it. */
const file = "nz-schools-directory-2018-05.csv";
const path = join(__dirname, "../../../shared/data", file);
const isThere = existsSync(path);
if (!isThere) process.stderr.write(`Not tested, as ../shared/data/${file} is not there.\n`);
const whereThere = isThere ? describe : describe.skip;

const sum = <Item>(items: readonly Item[], of: (item: Item) => number) =>
  items.reduce((total, item) => total + of(item), 0);

whereThere("the schools directory of May 2018", () => {
  let counted: ReturnType<typeof countClusters>;
  let data: WorkbookData;
  let workbook: Workbook;

  beforeAll(async () => {
    const bytes = readFileSync(path);
    counted = countClusters(bytes.toString("latin1"));
    const assumed = { phase: "Implementation", on: "2018-12-31" } as const;
    const result = imported(valueOf(readCsv(bytes, file)), { assumed });
    data = valueOf(result);
    expect(result).toMatchObject({
      warnings: [
        {
          code: "no-coordinates",
          sentence: expect.stringMatching(
            /^34 schools have no coordinates; they are left out of the spread: .* and 29 more\.$/,
          ),
        },
      ],
    });
    const host = new TableHost();
    valueOf(await createWorkbook(host, data));
    workbook = valueOf(await readWorkbook(host));
  });

  /** Without the explanations, which take longer than all the rest. */
  const allocated = (changes: Partial<PolicyValues>) => {
    const { clusters, assessments, overrides, policy: settings } = workbook;
    const policy = policyFrom({ ...settings, roles: 2000, ...changes });
    const snapshot = snapshotAt(assessments, policy.asAt);
    return valueOf(allocate({ clusters, snapshot, policy, overrides }));
  };
  const adjustmentsOff = { schoolsPerRole: null, wideSpreadKm: null, schoolsPerRoleWide: null };

  /** Whole roles for each cluster as counted, added up. */
  const byCount = (rolesOf: (students: number, schools: number, spreadKm: number) => number) =>
    sum(counted.clusters, ({ students, schools, spreadKm }) =>
      rolesOf(students, schools, spreadKm),
    );
  const nearest = (students: number) => Math.max(1, Math.floor((students + 250) / 500));
  const forSchools = (students: number, schools: number, most: number) =>
    Math.max(nearest(students), Math.ceil(schools / most));

  test("has 2,557 schools, 1,759 of them with 589,097 students in 214 clusters", () => {
    const inClusters = data.schools.filter(({ clusterNumber }) => clusterNumber !== undefined);
    const figures = [
      data.schools.length,
      inClusters.length,
      data.clusters.length,
      sum(data.clusters, ({ students }) => students),
    ];
    expect(figures).toEqual([2557, 1759, 214, 589_097]);
    expect(figures).toEqual([
      counted.schools,
      sum(counted.clusters, ({ schools }) => schools),
      counted.clusters.length,
      sum(counted.clusters, ({ students }) => students),
    ]);
  });

  test("read again, changes nothing", async () => {
    const host = new TableHost();
    const directory = valueOf(readCsv(readFileSync(path), file));
    await applied(host, { directory });
    const again = await planned(host, { directory });
    expect(again.contents).toEqual([]);
    expect(again.schools).toMatchObject({ read: 2557, matched: 2557, unchanged: 2557 });
  });

  test("has 405 small schools in clusters, and 11 clusters over several regions", () => {
    expect([
      sum(data.clusters, ({ smallSchools = 0 }) => smallSchools),
      data.clusters.filter(({ regions = 0 }) => regions > 1).length,
    ]).toEqual([405, 11]);
  });

  test("has every cluster in a region, with the assumed phase and its assumption", () => {
    expect(data.assessments.length).toBe(214);
    expect(data.about).toContain("Assumption: every cluster in Implementation");
  });

  test.each([
    ["Nearest", 1185, (students: number) => Math.floor((students + 250) / 500)],
    ["Down", 1066, (students: number) => Math.floor(students / 500)],
    ["Up", 1280, (students: number) => Math.ceil(students / 500)],
  ])("rounded %s alone takes %i roles", (rounding, roles, rounded) => {
    const { total, unspent } = allocated({ ...adjustmentsOff, rounding, minimumRoles: 0 });
    expect([total, unspent]).toEqual([roles, 2000 - roles]);
    expect(byCount(rounded)).toBe(roles);
  });

  test("takes one more where every cluster gets at least one", () => {
    expect(allocated(adjustmentsOff).total).toBe(1186);
    expect(byCount(nearest)).toBe(1186);
  });

  test("takes 23 more for clusters of many schools, and 21 more for those far apart", () => {
    const allocation = allocated({});
    expect(ruleEffects(allocation)).toEqual({
      byRounding: { Nearest: 1185, Down: 1066, Up: 1280 },
      added: { minimum: 1, schools: 23, distance: 21, maximum: 0, "present roles": 0 },
      claims: 1230,
    });
    expect(allocation.total).toBe(1230);
    expect(byCount((students, schools) => forSchools(students, schools, 4))).toBe(1186 + 23);
    expect(
      byCount((students, schools, spreadKm) =>
        forSchools(students, schools, spreadKm > 30 ? 3 : 4),
      ),
    ).toBe(1186 + 23 + 21);
  });

  test("has no spread so near to 30 km that showing it to a tenth of a km decides", () => {
    const isWide = (km: number) => km > 30;
    const tenth = (km: number) => Math.round(km * 10) / 10;
    expect(
      counted.clusters.filter(({ spreadKm }) => isWide(spreadKm) !== isWide(tenth(spreadKm))),
    ).toEqual([]);
  });
});
