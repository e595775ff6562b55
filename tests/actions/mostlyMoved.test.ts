import { planImport } from "../../src/actions/planImport";
import { directoryOf } from "./directory";
import { applied, listOf } from "./importing";
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
      "3 of the 3 schools that are in a cluster would go to another or to none, as the directory's Communities of Learning would replace the workbook's clusters. To keep those, give your cluster list again together with the directory.",
    place: { sheet: "directory.csv" },
  });
});

test("with the cluster list beside it, nothing is to be confirmed", async () => {
  expect(await moved(await ownClusters(), { directory, clusters: own })).toEqual([]);
});

test("a quarter of the schools may move by the directory's own clusters", async () => {
  const host = new TableHost();
  await applied(host, { directory });
  const six = { "Community of Learning: ID": "6" };
  expect(await moved(host, { directory: directoryOf({}, {}, {}, six) })).toEqual([]);
  expect(await moved(host, { directory: directoryOf({}, {}, six, six) })).toHaveLength(1);
});
