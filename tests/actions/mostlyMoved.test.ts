import { kindSentence } from "../../src/actions/kindSentence";
import { planImport } from "../../src/actions/planImport";
import { directoryOf } from "./directory";
import { applied, listOf, serviceDirectory } from "./importing";
import { TableHost } from "./tableHost";
import { problemsOf, valueOf } from "./tables";

const directory = directoryOf({}, {}, {}, {});

/** A workbook whose clusters, 91 and 92, are of a person's own list. */
async function ownClusters(list = own): Promise<TableHost> {
  const host = new TableHost();
  await applied(host, { directory, clusters: list });
  return host;
}

const own = listOf([1, null, 91, "East"], [2, null, 91, "East"], [3, null, 92, "West"]);

const moved = async (host: TableHost, sources: Parameters<typeof planImport>[1]) =>
  problemsOf(await planImport(host, sources)).filter(({ code }) => code === "mostly-moved");

test("a directory alone that would replace a person's own clusters says so", async () => {
  const host = await ownClusters();
  const plan = await planImport(host, { directory });
  expect(valueOf(plan).clusters.gone).toHaveLength(2);
  expect(problemsOf(plan)[0]).toMatchObject({
    code: "mostly-moved",
    sentence:
      "3 of the 3 schools that are in a cluster would leave it, 0 of them for none, and 2 of the 2 clusters would no longer be listed, as the directory's Communities of Learning would replace the workbook's clusters. To keep those, give your cluster list again together with the directory.",
    place: { sheet: "directory.csv" },
  });
});

test("with the cluster list beside it, nothing is to be confirmed", async () => {
  expect(await moved(await ownClusters(), { directory, clusters: own })).toEqual([]);
});

test("a cluster list that is not whole says so, with or without a directory beside it", async () => {
  const clusters = listOf([1, null, 91, "East"]);
  const host = await ownClusters();
  const plan = await planImport(host, { clusters });
  expect(problemsOf(plan)[0]).toMatchObject({
    code: "mostly-moved",
    sentence:
      "2 of the 3 schools that are in a cluster would leave it, 2 of them for none, and 1 of the 2 clusters would no longer be listed, as a cluster list replaces all of the workbook's clusters. Check that the list is whole: a school that it does not name is in no cluster.",
    place: { sheet: "list.csv" },
  });
  expect(kindSentence("Schools", valueOf(plan).schools)).toContain(
    "2 changed, 2 of them in no cluster any more",
  );
  expect(await moved(host, { directory, clusters })).toHaveLength(1);
});

test("so does one of services", async () => {
  const host = new TableHost();
  const services = serviceDirectory({}, { Number: "11" });
  const list = listOf([null, 10, 5, null], [null, 11, 5, null]);
  await applied(host, { directory, services, clusters: list });
  expect(await moved(host, { clusters: listOf([null, 11, 5, null]) })).toMatchObject([
    {
      sentence: expect.stringMatching(
        /^1 of the 2 services that are in a cluster would leave it, 1 of them for none, as a/,
      ),
    },
  ]);
  expect(await moved(host, { clusters: list })).toEqual([]);
});

test("a first list, and one of schools that are in no cluster yet, is not asked about", async () => {
  expect(await moved(new TableHost(), { directory, clusters: own })).toEqual([]);
  const host = new TableHost();
  const none = { "Community of Learning: ID": null, "Community of Learning: Name": null };
  await applied(host, { directory: directoryOf(none, none) });
  expect(await moved(host, { clusters: listOf([1, null, 91, "East"]) })).toEqual([]);
});

test("a quarter of the schools may move by the directory's own clusters", async () => {
  const host = new TableHost();
  await applied(host, { directory });
  const six = { "Community of Learning: ID": "6" };
  expect(await moved(host, { directory: directoryOf({}, {}, {}, six) })).toEqual([]);
  expect(await moved(host, { directory: directoryOf({}, {}, six, six) })).toHaveLength(1);
});
