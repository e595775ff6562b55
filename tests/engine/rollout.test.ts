import fc from "fast-check";
import type { Assessment } from "../../src/domain/assessment";
import { phases } from "../../src/domain/phase";
import { regions } from "../../src/domain/region";
import { rolloutMeasures } from "../../src/domain/rolloutMeasure";
import { movements } from "../../src/engine/movements";
import { reachOf, withReach } from "../../src/engine/reachOf";
import { rollout, type RolloutRow } from "../../src/engine/rollout";
import { standingAt } from "../../src/engine/standingAt";
import { termsAt, termsOf } from "../../src/engine/termsOf";
import { cluster } from "./builders";

const assessment = (given: Partial<Assessment> = {}): Assessment => ({
  clusterNumber: "1",
  region: "Waikato",
  term: "2018 Term 4",
  assessedOn: "2018-12-14",
  phase: "Beginning",
  ...given,
});

const anyAssessment = fc.record({
  clusterNumber: fc.nat({ max: 12 }).map(String),
  region: fc.constantFrom(...regions),
  term: fc.constantFrom("2018 Term 3", "2018 Term 4", "2019 Term 1"),
  assessedOn: fc
    .nat({ max: 200 })
    .map((day) => `2018-${String(1 + (day % 12)).padStart(2, "0")}-10`),
  phase: fc.constantFrom(...phases),
  services: fc.nat({ max: 30 }),
  kohangaReo: fc.nat({ max: 5 }),
  schools: fc.nat({ max: 20 }),
  maoriMediumKura: fc.nat({ max: 4 }),
  children: fc.nat({ max: 5000 }),
});

const rowOf = (rows: readonly RolloutRow[], region?: string, measure = "Clusters") =>
  rows.find((row) => row.region === region && row.measure === measure)!;

describe("the rollout by region and phase", () => {
  test("counts each cluster once, in its region and its phase", () => {
    const rows = rollout([
      assessment(),
      assessment({ clusterNumber: "2", phase: "Refining" }),
      assessment({ clusterNumber: "3", region: "Auckland", phase: "Refining" }),
    ]);
    expect(rowOf(rows).total).toBe(3);
    expect(rowOf(rows).byPhase).toMatchObject({ Beginning: 1, Refining: 2, Engagement: 0 });
    expect(rowOf(rows, "Waikato").byPhase).toMatchObject({ Beginning: 1, Refining: 1 });
    expect(rowOf(rows, "Wellington").total).toBe(0);
  });

  test("adds up services and schools, children, and kura and kōhanga reo", () => {
    const rows = rollout([
      assessment({ services: 9, kohangaReo: 2, schools: 8, maoriMediumKura: 1, children: 3100 }),
    ]);
    const total = (measure: string) => rowOf(rows, "Waikato", measure).total;
    expect(rolloutMeasures.map(total)).toEqual([1, 17, 3100, 3]);
  });

  test("a cluster without a region counts for the country only", () => {
    const unplaced = { ...assessment(), region: undefined };
    const rows = rollout([unplaced as unknown as Assessment]);
    expect(rows.filter(({ measure, total }) => measure === "Clusters" && total > 0)).toHaveLength(
      1,
    );
  });

  test("states the total of the term before, where there was one", () => {
    expect(rowOf(rollout([assessment()])).before).toBeUndefined();
    expect(rowOf(rollout([assessment()], [])).before).toBe(0);
  });

  test("regions add up to the country and phases to the total, for every measure", () => {
    fc.assert(
      fc.property(fc.array(anyAssessment), (history) => {
        const standing = standingAt(history, "2018-08-31");
        const rows = rollout(standing.values());
        for (const measure of rolloutMeasures) {
          const [country, ...parts] = rows.filter((row) => row.measure === measure);
          for (const phase of phases)
            expect(parts.reduce((sum, { byPhase }) => sum + byPhase[phase], 0)).toBe(
              country!.byPhase[phase],
            );
        }
        expect(rowOf(rows).total).toBe(standing.size);
      }),
    );
  });

  test("the order of the rows changes nothing where no cluster has two on a day", () => {
    const unique = fc.uniqueArray(anyAssessment, {
      selector: ({ clusterNumber, assessedOn }) => `${clusterNumber} ${assessedOn}`,
    });
    fc.assert(
      fc.property(unique, (history) => {
        const view = (rows: readonly Assessment[]) =>
          rollout(standingAt(rows, "2018-12-31").values());
        expect(view([...history].reverse())).toEqual(view(history));
      }),
    );
  });
});

describe("reach", () => {
  const clusters = [cluster({ number: "7", schools: 5, maoriMediumKura: 1, students: 900 })];
  const service = { name: "A", region: "Waikato", clusterNumber: "7", children: 30 } as const;
  const services = [
    { ...service, number: "1", kind: "Kōhanga reo" },
    { ...service, number: "2", kind: "Playcentre" },
    { ...service, number: "3", kind: "Playcentre", clusterNumber: "99" },
  ] as const;

  test("adds up a cluster's schools, services and children; a service of no known cluster is left out", () => {
    expect(reachOf(clusters, services)).toEqual(
      new Map([
        ["7", { services: 2, kohangaReo: 1, schools: 5, maoriMediumKura: 1, children: 960 }],
      ]),
    );
  });

  test("leaves closed services out", () => {
    const closed = services.map((service) => ({ ...service, status: "Closed" as const }));
    expect(reachOf(clusters, closed).get("7")).toMatchObject({
      services: 0,
      kohangaReo: 0,
      children: clusters[0]!.students,
    });
  });

  test("fills in what an assessment does not say, and leaves what it says", () => {
    const [filled] = withReach(
      [
        {
          ...assessment({ clusterNumber: "7" }),
          services: 0,
          region: undefined,
        } as unknown as Assessment,
      ],
      clusters,
      services,
    );
    expect(filled).toMatchObject({ region: "Waikato", services: 0, schools: 5, children: 960 });
  });
});

describe("terms and movements", () => {
  const history = [
    assessment({ term: "2018 Term 3", assessedOn: "2018-09-24", phase: "Engagement" }),
    assessment({ term: "2018 Term 4", assessedOn: "2018-12-14", phase: "Beginning" }),
    assessment({ clusterNumber: "2", term: "2018 Term 3", assessedOn: "2018-09-28" }),
    assessment({ clusterNumber: "3", assessedOn: "2018-12-07", phase: "Refining" }),
    assessment({ clusterNumber: "4", term: "2018 Term 3", assessedOn: "2018-09-24" }),
    assessment({ clusterNumber: "4", phase: "Implementation" }),
  ];

  test("terms stand in the order of their last days", () => {
    expect(termsOf(history)).toEqual([
      { term: "2018 Term 3", from: "2018-09-24", to: "2018-09-28" },
      { term: "2018 Term 4", from: "2018-12-07", to: "2018-12-14" },
    ]);
  });

  test("a day belongs to the last term that had begun", () => {
    const terms = termsOf(history);
    const at = (day: string) => {
      const { current, previous } = termsAt(terms, day);
      return [current?.term, previous?.term];
    };
    expect(at("2018-09-01")).toEqual([undefined, undefined]);
    expect(at("2018-10-31")).toEqual(["2018 Term 3", undefined]);
    expect(at("2018-12-10")).toEqual(["2018 Term 4", "2018 Term 3"]);
  });

  test("a cluster moves forward or back, is new, or is no longer reported", () => {
    const before = standingAt(history, "2018-09-28");
    const after = history.filter(({ term }) => term === "2018 Term 4");
    expect(movements(before, after)).toEqual([
      { clusterNumber: "1", kind: "Back", before: "Engagement", after: "Beginning" },
      { clusterNumber: "2", kind: "Left or not reported", before: "Beginning" },
      { clusterNumber: "3", kind: "New", after: "Refining" },
      { clusterNumber: "4", kind: "Forward", before: "Beginning", after: "Implementation" },
    ]);
  });
});
