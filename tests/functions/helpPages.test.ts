import { ExcelError } from "./customFunctions";
import { functionsById } from "../../src/functions/associate";
import golden from "./golden.json";
import { firstAnswer, type Cells } from "./calls";
import { examplesOf, pageNames, pageOf } from "./helpPages";

type Call = (...args: readonly unknown[]) => unknown;

const answerTo = async (id: string, args: readonly unknown[]): Promise<Cells> => {
  const call = functionsById[id as keyof typeof functionsById] as Call;
  const answer = await (id === "SENSITIVITY" ? firstAnswer(call, args) : call(...args));
  return Array.isArray(answer) ? (answer as Cells) : [[answer]];
};

/** A cell as the page prints it: with as many decimals as stand there. */
const printed = (cell: unknown, like: string): string => {
  if (cell instanceof ExcelError) return cell.code;
  const decimals = /[.](\d+)$/.exec(like)?.[1]?.length ?? 0;
  return typeof cell === "number" ? cell.toFixed(decimals) : String(cell);
};

test("there is a page for every function", () => {
  expect(pageNames().sort()).toEqual(
    Object.keys(golden)
      .map((id) => id.toLowerCase())
      .sort(),
  );
});

describe.each(pageNames())("the page on %s", (name) => {
  const page = pageOf(name);

  test("prints what the function answers", async () => {
    const examples = examplesOf(page);
    expect(examples.length).toBeGreaterThan(0);
    for (const { id, args, lead, result } of examples) {
      expect(id).toBe(name.toUpperCase());
      const answer = await answerTo(id, args);
      const shown = answer.map((row, at) =>
        row.map((cell, column) => printed(cell, result[at]?.[column] ?? "")),
      );
      expect(shown).toEqual(result);
      const isRounded = answer.some((row, at) =>
        row.some((cell, column) => {
          const like = result[at]?.[column] ?? "";
          return typeof cell === "number" && Math.abs(cell - Number(like)) > 1e-9;
        }),
      );
      expect(isRounded ? lead : "rounded").toMatch(/rounded/);
    }
  });

  test("describes every argument in its order, and says which are needed", () => {
    const described = [...page.matchAll(/^\| `(\w+)` \| (yes|no) \|/gm)].map(
      ([, argument, needed]) => (needed === "yes" ? argument : `[${argument}]`),
    );
    expect(described).toEqual(golden[name.toUpperCase() as keyof typeof golden]);
  });
});
