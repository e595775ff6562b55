import { resolve } from "node:path";
import { buildSync } from "esbuild";
import { allCases } from "../../conformance/allCases";
import type { Failure } from "../../conformance/runCases";
import { openExample, opening, type OpenWorkbench } from "../session";

export function conformance(): void {
  let open: OpenWorkbench;

  /** The cases as one program for a page. */
  const program = () =>
    buildSync({
      entryPoints: [resolve(__dirname, "../../conformance/runCases.ts")],
      bundle: true,
      write: false,
      format: "iife",
      globalName: "conformance",
      keepNames: true,
    }).outputFiles[0]!.text;

  beforeAll(async () => {
    open = await openExample();
    await open.pane.evaluate(`${program()};window.conformance = conformance`);
  }, opening);

  /** What the grid does otherwise, and why; each must still fail, or it is taken off the list. */
  const otherwise: Readonly<Record<string, string>> = {
    "columns are fitted to what is in them":
      "Univer measures the sheet that is shown and no other.",
  };

  describe("The Excel server over the workbench's grid answers as Excel does about", () => {
    test.each(Object.keys(allCases))("%s", async (about) => {
      const failures = await open.pane.evaluate((about) => {
        const page = window as unknown as {
          conformance: { runCases: (client: object, about: string[]) => Promise<Failure[]> };
          Excel: unknown;
          Office: unknown;
        };
        const { Excel, Office, conformance } = page;
        return conformance.runCases({ Excel, Office, host: window.parent.workbench.host }, [about]);
      }, about);
      const known = Object.keys(allCases[about]!).filter((sentence) => sentence in otherwise);
      expect(failures.filter(({ sentence }) => !known.includes(sentence))).toEqual([]);
      expect(failures.map(({ sentence }) => sentence)).toEqual(known);
    });
  });
}
