import { LogLevel, Univer } from "@univerjs/core";
import { LexerTreeBuilder, UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { addedParentheses } from "../../../src/workbench/univer/addedParentheses";

test.each([
  ["=@A1:A9", 0],
  ["=SUM(@A1:A9)", 0],
  ["=SUM(@A1:A9", 1],
  ["=SUM(MAP(A1:A9,LAMBDA(v,v*2", 3],
  ['=IF(A1="(",(1+2),Clusters[(a]', 1],
])("%s wants %d parentheses more", (formula, count) => {
  const univer = new Univer({ logLevel: LogLevel.SILENT });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  const injector = univer.__getInjector();
  addedParentheses(injector);
  expect(injector.get(LexerTreeBuilder).checkIfAddBracket(formula)).toBe(count);
});
