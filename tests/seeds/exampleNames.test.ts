import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { exampleNotice } from "../../seeds/example/nationalExample";
import { plainText } from "../../src/domain/plainText";
import { csvRows } from "./csvRows";
import { example } from "./exampleAllocation";

const { schools, clusters, services } = example;
const all = [...schools, ...clusters, ...services];
const numbersOf = (items: readonly { readonly number: string }[]) =>
  items.map(({ number }) => Number(number));

test("every number and every name is given once", () => {
  for (const items of [schools, clusters, services])
    expect(new Set(numbersOf(items)).size).toBe(items.length);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});

test("every name says that it is an example, and ends with the region", () => {
  const unlike = all.filter(
    ({ name, region }) => !name.startsWith("Example ") || !name.endsWith(`, ${region}`),
  );
  expect(unlike).toEqual([]);
});

test("the number in a name is the number of what bears it", () => {
  const inName = ({ name }: { name: string }) => Number(/ (\d+), /.exec(name)![1]);
  expect(clusters.map(inName)).toEqual(numbersOf(clusters));
  expect(schools.map(inName)).toEqual(numbersOf(schools).map((number) => number - 50_000));
  expect(services.map(inName)).toEqual(numbersOf(services).map((number) => number - 80_000));
});

test("kura and kōhanga reo are called so", () => {
  for (const { name, maoriMedium } of schools)
    expect(name.startsWith("Example Kura ")).toBe(maoriMedium);
  for (const { name, kind } of services)
    expect(name.startsWith("Example Kōhanga Reo ")).toBe(kind === "Kōhanga reo");
});

test("every cluster number of a school, service or assessment is a cluster's", () => {
  const known = new Set(clusters.map(({ number }) => number));
  const named = [...schools, ...services, ...example.assessments].flatMap(
    ({ clusterNumber }) => clusterNumber ?? [],
  );
  expect(named.filter((number) => !known.has(number))).toEqual([]);
});

test("the notice says that the data is not the Ministry's", () => {
  expect(exampleNotice).toBe("Constructed example, not the Ministry's data");
  const readme = readFileSync(join(__dirname, "../../seeds/example/README.md"), "utf8");
  expect(readme).toContain(exampleNotice);
});

describe("against the schools directory of May 2018", () => {
  const directory = join(__dirname, "../../../shared/data/nz-schools-directory-2018-05.csv");
  const there = existsSync(directory);
  if (!there) console.warn("The schools directory is not here: names are not compared with it.");
  const withDirectory = there ? test : test.skip;
  const rows = () => {
    const [headings, ...cells] = csvRows(readFileSync(directory, "latin1").replaceAll("\r", ""));
    const at = (heading: string) => headings!.findIndex((text) => text.trim() === heading);
    return cells.map((row) => (heading: string) => (row[at(heading)] ?? "").trim());
  };

  withDirectory("no school, cluster or service bears a real name", () => {
    const real = new Set(
      rows().flatMap((row) => [
        plainText(row("School Name")),
        plainText(row("Community of Learning: Name")),
      ]),
    );
    expect(real.size).toBeGreaterThan(2500);
    const shared = all.filter(({ name, region }) =>
      [name, name.replace(`, ${region}`, ""), name.replace("Example ", "")].some((text) =>
        real.has(plainText(text)),
      ),
    );
    expect(shared).toEqual([]);
  });

  withDirectory("no school or cluster has a real number, and no school a real place", () => {
    const real = rows();
    const numbers = new Set(
      real.flatMap((row) => [row("School Number"), row("Community of Learning: ID")]),
    );
    expect(schools.filter(({ number }) => numbers.has(number))).toEqual([]);
    const clusterNumbers = new Set(real.map((row) => row("Community of Learning: ID")));
    expect(clusters.filter(({ number }) => clusterNumbers.has(number))).toEqual([]);
    const placeOf = (latitude: number, longitude: number) =>
      `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`;
    const places = new Set(
      real
        .filter((row) => row("Latitude") !== "")
        .map((row) => placeOf(Number(row("Latitude")), Number(row("Longitude")))),
    );
    const same = schools.filter(
      ({ latitude, longitude }) =>
        latitude !== undefined &&
        longitude !== undefined &&
        places.has(placeOf(latitude, longitude)),
    );
    expect(same).toEqual([]);
  });
});
