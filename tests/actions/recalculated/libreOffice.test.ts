import { openXlsx } from "../../../src/hosts/xlsx/openXlsx";
import { valueOf } from "../tables";
import { figuresOf, resultSheets, workingSheets } from "./compared";
import { costed, edited, unchanged } from "./costBook";
import { calculatedByLibreOffice, hasLibreOffice } from "./libreOffice";
import { scenarios } from "./scenarios";

if (!hasLibreOffice)
  console.warn(
    "Skipped: LibreOffice, which calculates the Cost sheet anew, is not installed here.",
  );

const whenInstalled = hasLibreOffice ? test : test.skip;

whenInstalled(
  "calculated by LibreOffice, each cell comes to what the engine says, before and after changes on Costs",
  async () => {
    const all = await Promise.all(
      Object.entries(scenarios).map(async ([name, scenario]) => {
        const book = await costed(scenario);
        const changed = await edited(await costed(unchanged(scenario)), scenario);
        return {
          name,
          host: book.host,
          files: [await book.host.toBytes(), await changed.toBytes()],
        };
      }),
    );
    const calculated = await calculatedByLibreOffice(all.flatMap(({ files }) => files));
    for (const [index, { name, host }] of all.entries()) {
      const [asCosted, asChanged] = await Promise.all(
        calculated
          .slice(2 * index, 2 * index + 2)
          .map(async (bytes) => valueOf(await openXlsx(bytes, "book.xlsx"))),
      );
      const sheets = [...resultSheets, ...workingSheets];
      expect([name, await figuresOf(asCosted!, sheets)]).toEqual([
        name,
        await figuresOf(host, sheets),
      ]);
      expect([name, await figuresOf(asChanged!, resultSheets)]).toEqual([
        name,
        await figuresOf(host, resultSheets),
      ]);
    }
  },
  300_000,
);
