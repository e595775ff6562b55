import {
  ArrayValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  NullValueObject,
  StringValueObject,
  type AsyncObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import {
  functionBridge,
  waiting,
  type CallFunction,
} from "../../../src/workbench/univer/functionBridge";
import { FunctionProblems } from "../../../src/workbench/univer/FunctionProblems";
import { Streams } from "../../../src/workbench/univer/Streams";

const metadata = [
  {
    id: "TAKE",
    name: "TAKE",
    description: "Takes a range and a number.",
    parameters: [
      { name: "range", description: "Cells", dimensionality: "matrix" as const },
      { name: "number", description: "A number", optional: true },
    ],
  },
];

const range = (rows: BaseValueObject[][]) =>
  ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]!.length,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });

const cells = range([
  [NumberValueObject.create(1), StringValueObject.create("Ōtaki")],
  [NullValueObject.create(), ErrorValueObject.create(ErrorType.NA)],
]);

function calculated(run: ReturnType<CallFunction>, ...given: BaseValueObject[]) {
  const problems = new FunctionProblems();
  const bridge = functionBridge("LSC", metadata, {
    call: () => run,
    problems,
    streams: new Streams(),
  });
  const [Function, name] = bridge.function[0]!;
  const made = new Function(name);
  made.setRefInfo("book", "sheet", 4, 2);
  const value = made.calculate(...given) as BaseValueObject;
  const problemAt = (row: number, column: number) =>
    problems.at({ sheetId: "sheet", row, column }).map(({ sentence }) => sentence);
  return { value, problemAt, bridge };
}

const promised = ({ value }: { value: BaseValueObject }): Promise<BaseValueObject> =>
  (value as unknown as AsyncObject).getValue();

const texts = (value: BaseValueObject) =>
  (value as ArrayValueObject).toValue().map((row) => row.map((cell) => cell));

describe("A function of the add-in in a cell", () => {
  it("is given a range as rows, blanks as null and errors as errors", () => {
    const given: unknown[] = [];
    calculated((...values) => given.push(...values), cells);
    expect(given).toEqual([
      [
        [1, "Ōtaki"],
        [null, { code: "#N/A" }],
      ],
      null,
    ]);
  });

  it("is shown as busy until it answers, where it answers again and again, and then as the answer", () => {
    const streams = new Streams();
    streams.recalculate = () => true;
    const answers: ((value: unknown) => void)[] = [];
    const run = (...values: unknown[]) =>
      void answers.push((values.at(-1) as { setResult: (value: unknown) => void }).setResult);
    const streaming = metadata.map((each) => ({ ...each, options: { stream: true } }));
    const ends = { call: () => run, problems: new FunctionProblems(), streams };
    const [Function, name] = functionBridge("LSC", streaming, ends).function[0]!;
    const made = new Function(name);
    made.setRefInfo("book", "sheet", 4, 2);
    const value = () => made.calculate(cells) as BaseValueObject;
    expect((value() as ErrorValueObject).getErrorType()).toBe(waiting);
    answers[0]!([["a"], [2]]);
    expect(texts(value())).toEqual([["a"], [2]]);
    answers[0]!({ code: "#VALUE!", message: "There is nothing in it." });
    expect((value() as ErrorValueObject).getErrorType()).toBe("#VALUE!");
    expect(ends.problems.at({ sheetId: "sheet", row: 4, column: 2 })).toHaveLength(1);
    expect(answers).toHaveLength(1);
  });

  it("is given the value of a range of one cell where it asks for one value", () => {
    const given: unknown[] = [];
    const one = range([[NumberValueObject.create(1)]]);
    calculated((...values) => given.push(...values), cells, one);
    expect(given[1]).toBe(1);
  });

  it("is given all of several cells where it asks for one value, so that it can refuse them", () => {
    const given: unknown[] = [];
    const column = range([[NumberValueObject.create(1)], [NullValueObject.create()]]);
    calculated((...values) => given.push(...values), cells, column);
    expect(given[1]).toEqual([[1], [null]]);
  });

  it("spills the rows it returns", () => {
    const { value } = calculated(
      () => [
        ["a", 1],
        ["", true],
      ],
      cells,
    );
    expect(value.isArray()).toBe(true);
    expect(texts(value)).toEqual([
      ["a", 1],
      ["", true],
    ]);
  });

  it("shows #VALUE! for rows of different lengths, as Excel does", () => {
    const { value } = calculated(() => [["a", 1], ["b"]], cells);
    expect((value as ErrorValueObject).getErrorType()).toBe("#VALUE!");
  });

  it("shows the code of a refusal and keeps its sentence for the person", () => {
    const refuse = () => {
      throw Object.assign(new Error("Row 12, Students: this must be a number."), { code: "#N/A" });
    };
    const { value, problemAt } = calculated(refuse, cells);
    expect((value as ErrorValueObject).getErrorType()).toBe("#N/A");
    expect(problemAt(4, 2)).toEqual(["Row 12, Students: this must be a number."]);
  });

  it("keeps the sentence of each error it returns for the cell that shows it", () => {
    const fault = { code: "#N/A", message: "“Atlantis” is not a region." };
    const { value, problemAt } = calculated(() => [[1], [fault]], cells);
    expect(texts(value)).toEqual([[1], ["#N/A"]]);
    expect(problemAt(5, 2)).toEqual(["“Atlantis” is not a region."]);
    expect(problemAt(4, 2)).toEqual([]);
    expect(calculated(() => fault, cells).problemAt(4, 2)).toEqual(["“Atlantis” is not a region."]);
  });

  it("says what is missing where it is given too few values or too many", () => {
    const run = () => 1;
    expect(calculated(run).problemAt(4, 2)).toEqual(["It also needs: range."]);
    const tooMany = calculated(run, cells, cells, cells);
    expect(tooMany.problemAt(4, 2)).toEqual(["It takes only: range, number."]);
    expect((tooMany.value as ErrorValueObject).getErrorType()).toBe("#N/A");
  });

  it("shows what it promised once that is there, errors too", async () => {
    const fault = { code: "#N/A", message: "There is no cluster 6." };
    const kept = calculated(() => Promise.resolve([["a", 1]]), cells);
    expect(texts(await promised(kept))).toEqual([["a", 1]]);
    const refused = calculated(() => Promise.reject(fault), cells);
    expect(((await promised(refused)) as ErrorValueObject).getErrorType()).toBe("#N/A");
    expect(refused.problemAt(4, 2)).toEqual([fault.message]);
    const broken = calculated(() => Promise.reject(new Error("cannot read")), cells);
    expect(((await promised(broken)) as ErrorValueObject).getErrorType()).toBe("#VALUE!");
    expect(broken.problemAt(4, 2)).toEqual(["It could not be calculated from these values."]);
  });

  it("is waited for where it may promise, and only there", () => {
    const [later, now] = [true, false].map((isAsynchronous) => {
      const each = { ...metadata[0]!, isAsynchronous };
      const bridge = functionBridge("LSC", [each], {
        call: () => undefined,
        problems: new FunctionProblems(),
        streams: new Streams(),
      });
      const [Function, name] = bridge.function[0]!;
      return new Function(name).isAsync();
    });
    expect([later, now]).toEqual([true, false]);
  });

  it("waits while the add-in has not started, without a complaint", () => {
    const { value, problemAt } = calculated(undefined, cells);
    expect((value as ErrorValueObject).getErrorType()).toBe(waiting);
    expect(problemAt(4, 2)).toEqual([]);
  });

  it("is described for autocomplete with its parameters", () => {
    const { bridge } = calculated(undefined, cells);
    expect(bridge.description[0]).toMatchObject({
      functionName: "LSC.TAKE",
      description: "Takes a range and a number.",
      functionParameter: [
        { name: "range", detail: "Cells", require: 1 },
        { name: "number", detail: "A number", require: 0 },
      ],
    });
  });
});
