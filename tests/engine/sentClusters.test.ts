import type { Assessment } from "../../src/domain/assessment";
import type { Cluster } from "../../src/domain/cluster";
import type { Region } from "../../src/domain/region";
import { sentClusters } from "../../src/engine/sentClusters";

const cluster = (number: string, region: Region): [string, Cluster] => [
  number,
  { number, name: `Kāhui ${number}`, region } as Cluster,
];

const assessment = (
  clusterNumber: string,
  term: string,
  assessedOn: string,
  region: Region = "Waikato",
): Assessment => ({ clusterNumber, term, assessedOn, region, phase: "Refining" });

const term = { year: 2019, number: 2 };
const sent = (history: readonly Assessment[], clusters: readonly [string, Cluster][] = []) =>
  sentClusters(history, new Map(clusters), term, "2019-04-01");

test("a cluster is asked about with its latest assessment of an earlier term", () => {
  const history = [
    assessment("1", "2018 Term 4", "2018-12-14"),
    assessment("1", "2019 Term 1", "2019-03-29"),
    assessment("1", "2019 Term 2", "2019-06-14"),
    assessment("1", "T3 2019", "2019-09-20"),
  ];
  expect(sent(history).map(({ last }) => last?.term)).toEqual(["2019 Term 1"]);
});

test("the region that assessed it last is asked; where nobody did, the one that leads it", () => {
  const history = [assessment("10", "2019 Term 1", "2019-03-29", "Auckland")];
  const clusters = [cluster("10", "Waikato"), cluster("9", "Waikato")];
  expect(sent(history, clusters).map(({ number, region }) => [number, region])).toEqual([
    ["9", "Waikato"],
    ["10", "Auckland"],
  ]);
});

test("a cluster that is only in the history goes by its number", () => {
  expect(sent([assessment("7", "2019 Term 1", "2019-03-29")])[0]!.name).toBe("7");
});

test("a row whose term cannot be read is told by its date", () => {
  const history = [
    assessment("1", "Autumn", "2019-03-31"),
    assessment("2", "Winter", "2019-05-01"),
  ];
  expect(sent(history).map(({ number }) => number)).toEqual(["1"]);
});
