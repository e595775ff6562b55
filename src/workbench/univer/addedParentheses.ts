import type { Injector } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { openParentheses } from "../file/formulaParts";

/**
 * The grid closes the parentheses that a person leaves open. Univer 0.25.1 takes `@` for one, and made
 * `=@A1:A9)` of `=@A1:A9`.
 */
export function addedParentheses(injector: Injector): void {
  injector.get(LexerTreeBuilder).checkIfAddBracket = openParentheses;
}
