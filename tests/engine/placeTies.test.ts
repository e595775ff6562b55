import type { Cluster } from "../../src/domain/cluster";
import type { Policy } from "../../src/domain/policy";
import { allocated, cluster, decisionOf, inputOf, override } from "./builders";

/** All of these have full points for students, so their scores are equal. */
const full = (number: string, students: number, given: Partial<Cluster> = {}) =>
  cluster({ number, students, ...given });
const serve = (
  clusters: readonly Cluster[],
  settings: Partial<Policy>,
  overrides: Parameters<typeof inputOf>[1] = {},
) => allocated(inputOf(clusters, { policy: settings, ...overrides }));

describe("ties in the order", () => {
  const three = [full("1", 5000), full("2", 6000), full("3", 5000)];

  test("name all who are equal, those with their whole claim, and the rule at the cut", () => {
    const tie = { places: [0, 1, 2], served: [0], rule: "more students" };
    expect(serve(three, { roles: 12 }).serving.ties).toEqual([tie]);
    const later = { ...tie, served: [0, 1], rule: "the lower cluster number" };
    expect(serve(three, { roles: 22 }).serving.ties).toEqual([later]);
  });

  test("are recorded even where all are served, with the rule that ordered the first two", () => {
    const { ties, stoppedAt } = serve(three, { roles: 50 }).serving;
    expect(stoppedAt).toBeUndefined();
    expect(ties).toEqual([{ places: [0, 1, 2], served: [0, 1, 2], rule: "more students" }]);
  });

  test("stand on the decisions of all who are tied, and of nobody else", () => {
    const allocation = serve([...three, full("4", 1000)], { roles: 12 });
    const [tie] = allocation.serving.ties;
    expect(["1", "2", "3"].map((number) => decisionOf(allocation, number).tie)).toEqual([
      tie,
      tie,
      tie,
    ]);
    expect(decisionOf(allocation, "4").tie).toBeUndefined();
  });

  test("a person's decision settles one, and is named", () => {
    const overrides = [override("3", "First in a tie")];
    const allocation = serve(three, { roles: 10 }, { overrides });
    expect(decisionOf(allocation, "3").roles).toBe(10);
    expect(allocation.serving.ties[0]!.rule).toBe("a person's decision");
  });
});

describe("ties under a regional floor", () => {
  const settings: Partial<Policy> = { roles: 22, regionalFloor: { kind: "clusters", amount: 1 } };

  test("part equals of one region, although others stand between them", () => {
    const clusters = [
      full("1", 6000),
      full("2", 6000),
      full("3", 5000, { region: "Auckland" }),
      full("4", 6000, { region: "Auckland", ruralSchools: 1 }),
    ];
    const allocation = serve(clusters, settings);
    const tie = decisionOf(allocation, "1").tie!;
    expect(decisionOf(allocation, "2").tie).toBe(tie);
    expect([decisionOf(allocation, "1").roles, decisionOf(allocation, "2").roles]).toEqual([10, 0]);
    expect(tie.rule).toBe("the lower cluster number");
  });

  test("do not part equals of different regions: the floor does, without a tie", () => {
    const clusters = [
      full("1", 9000, { ruralSchools: 1 }),
      full("2", 8000),
      full("3", 5000, { region: "Auckland" }),
    ];
    const allocation = serve(clusters, settings);
    expect(allocation.decisions.map(({ place }) => place)).toEqual([1, 3, 2]);
    expect(allocation.serving.ties).toEqual([]);
  });
});
