import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import {
  IFunctionService,
  ISuperTableService,
  LexerTreeBuilder,
  RemoveSuperTableMutation,
  SetSuperTableMutation,
} from "@univerjs/engine-formula";
import { bookId } from "../file/bookSnapshot";
import { exactReferences, isSameName, type NamedTable } from "./tableReferences";

/** What the lexer keeps while it reads a formula, as far as it forgets to begin anew. */
interface Reading {
  _resetTemp(): void;
  _squareBracketState: number;
  _tableBracketState: boolean;
}

/**
 * Makes references to tables, such as `Clusters[Students]`, do in Univer 0.25.1 what they do in
 * Excel. What a person typed and what is saved stays as it is.
 */
export function mendTableReferences(injector: Injector): void {
  const lexer = injector.get(LexerTreeBuilder);
  beginAnew(lexer as unknown as Reading);
  const build = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, ...options) =>
    build(
      exactReferences(formula, (name) => tableNamed(injector, name)),
      ...options,
    );
  forgetOldAreas(injector);
}

/**
 * There is one lexer for everything, which reads a formula at each key that is pressed. It begins
 * anew with all it counts but square brackets: a text that ends within them, as `=SUM(Clusters[`
 * does while a person types, left one open, and no comma and no colon of any later formula counted.
 */
function beginAnew(reading: Reading): void {
  const reset = reading._resetTemp.bind(reading);
  reading._resetTemp = () => {
    reset();
    reading._squareBracketState = 0;
    reading._tableBracketState = false;
  };
}

function tableNamed(injector: Injector, wanted: string): NamedTable | undefined {
  const tables = injector.get(ISuperTableService).getTableMap(bookId) ?? [];
  const [name, table] = [...tables].find(([each]) => isSameName(each, wanted)) ?? [];
  if (name === undefined || !table) return undefined;
  const instances = injector.get(IUniverInstanceService);
  const book = instances.getUnit<Workbook>(bookId, UniverInstanceType.UNIVER_SHEET);
  const sheet = book?.getSheetBySheetId(table.sheetId);
  const { startRow, startColumn } = table.range;
  const columns = [...table.titleMap].map(([title, index]) => {
    const heading = sheet?.getCellRaw(startRow, startColumn + index)?.v ?? title;
    return { title, heading: String(heading) };
  });
  return { name, columns };
}

/** Formulas that were read are kept by their text, with the areas their tables had then. */
function forgetOldAreas(injector: Injector): void {
  const changes: readonly string[] = [SetSuperTableMutation.id, RemoveSuperTableMutation.id];
  const functions = injector.get(IFunctionService);
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    // Of those whose text has this in it, which is all.
    if (changes.includes(id)) functions.deleteFormulaAstCacheKey("");
  });
}
