import { LogLevel, Univer } from "@univerjs/core";
import {
  IFunctionService,
  ISuperTableService,
  LexerNode,
  LexerTreeBuilder,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import { mendTableReferences } from "../../../src/workbench/univer/mendTableReferences";

function mended() {
  const univer = new Univer({ logLevel: LogLevel.SILENT });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  const injector = univer.__getInjector();
  injector.get(IFunctionService);
  mendTableReferences(injector);
  injector.get(ISuperTableService).registerTable("workbook", "Clusters", {
    sheetId: "sheet-1",
    range: { startRow: 3, endRow: 9, startColumn: 0, endColumn: 1 },
    titleMap: new Map([
      ["Cluster number", 0],
      ["Students", 1],
    ]),
  });
  return injector.get(LexerTreeBuilder);
}

const read = (lexer: LexerTreeBuilder, formula: string) =>
  JSON.stringify((lexer.treeBuilder(formula) as LexerNode).serialize());

describe("The lexer of the grid", () => {
  it("reads a range after a reference to a table was typed key by key", () => {
    const range = read(mended(), "=SUM(Clusters!D5:D11)");
    const lexer = mended();
    const typed = "=SUM(Clusters[Students])";
    for (let end = 2; end <= typed.length; end++) lexer.sequenceNodesBuilder(typed.slice(0, end));
    expect(read(lexer, "=SUM(Clusters!D5:D11)+0")).toContain('":"');
    expect(range).toContain('":"');
  });

  it("reads a table's name and headings as they are, however they were typed", () => {
    expect(read(mended(), "=SUM(clusters[@students])")).toContain(
      "Clusters[[#This Row],[Students]]",
    );
  });
});
