import { allocateFrom, allocateWorkbook } from "../../src/actions/allocateWorkbook";
import { explainAll } from "../../src/actions/explainAll";
import { explain } from "../../src/engine/explain";
import { TableHost } from "./tableHost";
import { problemsOf, threeClusters, threePhases, valueOf } from "./tables";

const tables = [threeClusters, threePhases];

describe("explaining every decision", () => {
  test("gives each the explanation it has by itself, in their order", async () => {
    const { allocation } = valueOf(await allocateFrom(new TableHost(tables)));
    expect(valueOf(await explainAll(allocation, {}))).toEqual(
      allocation.decisions.map((decision) => explain(allocation, decision)),
    );
  });

  test("pauses and tells how far it is", async () => {
    const told: string[] = [];
    let pauses = 0;
    await allocateWorkbook(
      new TableHost(tables),
      {},
      {
        progress: (what) => told.push(what),
        pause: () => Promise.resolve(void pauses++),
      },
    );
    expect(told).toEqual(["Reading the sheets", "Explaining 3 decisions"]);
    expect(pauses).toBe(1);
  });

  test("stops when asked, before anything is written", async () => {
    const host = new TableHost(tables);
    const result = await allocateWorkbook(host, {}, { isCancelled: () => true });
    expect(problemsOf(result).map(({ code }) => code)).toEqual(["cancelled"]);
    expect(host.written).toEqual([]);
  });
});
