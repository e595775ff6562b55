import fc from "fast-check";
import { importDirectory } from "../../src/actions/importDirectory";
import type { DirectoryCells } from "./directory";
import { directoryOf } from "./directory";
import { applied, planned } from "./importing";
import { TableHost } from "./tableHost";
import { valueOf } from "./tables";

/** Directories of up to twelve made-up schools, with blanks, several regions and renamed clusters. */
const schools = fc.uniqueArray(
  fc
    .record({
      "School Number": fc.integer({ min: 1, max: 30 }).map(String),
      "School Name": fc.constantFrom("Awa School", " Kura  ", "Moana School"),
      "Education Region": fc.constantFrom("Northland", "Waikato", "Wellington"),
      "Community of Learning: ID": fc.constantFrom("5", "6", "12", "Not Applicable"),
      "Community of Learning: Name": fc.constantFrom("Awa", "Moana", "not applicable"),
      "Total School Roll": fc.constantFrom("60", "99", "100", "1,200", null),
      Latitude: fc.constantFrom("-37.75", "-38.5", "not calculated", null),
      Definition: fc.constantFrom("Kura Kaupapa Maori", "Not Applicable"),
    })
    .map((cells): DirectoryCells => ({ ...cells, Maori: "10", Pasifika: "3" })),
  { selector: (cells) => cells["School Number"], minLength: 1, maxLength: 12 },
);

const shuffled = schools.chain((rows) =>
  fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
);

test("the order of the rows changes nothing", () => {
  fc.assert(
    fc.property(shuffled, ([rows, other]) => {
      const dataOf = (of: readonly DirectoryCells[]) => {
        const data = valueOf(importDirectory({ directory: directoryOf(...of) }));
        return { ...data, tables: undefined };
      };
      expect(dataOf(other)).toEqual(dataOf(rows));
    }),
  );
});

test("an import repeated changes nothing, whatever stood there before", async () => {
  await fc.assert(
    fc.asyncProperty(schools, schools, async (first, second) => {
      const host = new TableHost();
      await applied(host, { directory: directoryOf(...first) });
      await applied(host, { directory: directoryOf(...second) });
      const again = await planned(host, { directory: directoryOf(...second) });
      expect(again.contents).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test("no school is ever lost, and each is new, changed, closed or as before", async () => {
  await fc.assert(
    fc.asyncProperty(schools, schools, async (first, second) => {
      const host = new TableHost();
      const before = (await applied(host, { directory: directoryOf(...first) })).after.schools;
      const { schools: plan, after } = await planned(host, { directory: directoryOf(...second) });
      const numbers = new Set(after.schools.map(({ number }) => number));
      expect(before.filter(({ number }) => !numbers.has(number))).toEqual([]);
      const { added, changed, closed, unchanged } = plan;
      expect(added.length + changed.length + closed.length + unchanged).toBe(after.schools.length);
      expect(plan.read).toBe(plan.matched + added.length);
    }),
    { numRuns: 50 },
  );
});
