import type { ICellData, Injector, IRange, ObjectMatrix } from "@univerjs/core";
import { ErrorType, ErrorValueObject, SuffixNodeFactory } from "@univerjs/engine-formula";

/** Something of cells: by workbook, sheet, row and column. */
type OfCells<T> = Record<string, Record<string, T | null> | null>;
type Spills = OfCells<Record<number, Record<number, IRange>>>;

/** What stands before `#`, as far as it is needed here. */
interface Operand {
  isReferenceObject(): boolean;
  isCell(): boolean;
  getUnitId(): string;
  getSheetId(): string;
  getRangePosition(): IRange;
  getRuntimeArrayFormulaRange(): Spills | undefined;
  getArrayFormulaRange(): Spills | undefined;
  /** What this calculation has calculated so far. */
  getRuntimeData(): OfCells<ObjectMatrix<unknown>> | undefined;
  getUnitData(): OfCells<{ readonly cellData: ObjectMatrix<ICellData> }> | undefined;
  /** These cells of the operand's sheet. */
  _createRange(range: IRange): Operand;
}

/** A node for a sign after an operand, which makes a value of it. */
interface SignAfter {
  _handlerPound(operand: Operand): Operand | ErrorValueObject;
}

/** Lets `A8#` be the cells that the formula in A8 fills, which Univer 0.25.1 only reads. */
export function spilledRange(injector: Injector): void {
  const factory = injector.get(SuffixNodeFactory);
  const make = factory.checkAndCreateNodeType.bind(factory);
  factory.checkAndCreateNodeType = (...token) => {
    const node = make(...token);
    if (node && "_handlerPound" in node) (node as unknown as SignAfter)._handlerPound = spilledFrom;
    return node;
  };
}

function spilledFrom(operand: Operand): Operand | ErrorValueObject {
  if (!operand.isReferenceObject() || !operand.isCell())
    return ErrorValueObject.create(ErrorType.VALUE);
  const range = operand.getRangePosition();
  const hasFormula = valueAt(range, sheetOf(operand, operand.getUnitData())?.cellData)?.f;
  if (!hasFormula) return ErrorValueObject.create(ErrorType.REF);
  // Where the cell was calculated anew, what it filled before counts no more.
  const isNew = valueAt(range, sheetOf(operand, operand.getRuntimeData())) !== undefined;
  const spills = isNew ? operand.getRuntimeArrayFormulaRange() : operand.getArrayFormulaRange();
  const filled = sheetOf(operand, spills)?.[range.startRow]?.[range.startColumn];
  return operand._createRange(filled ?? range);
}

const sheetOf = <T>(operand: Operand, cells: OfCells<T> | undefined): T | undefined =>
  cells?.[operand.getUnitId()]?.[operand.getSheetId()] ?? undefined;

const valueAt = <T>({ startRow, startColumn }: IRange, cells: ObjectMatrix<T> | undefined) =>
  cells?.getValue(startRow, startColumn);
