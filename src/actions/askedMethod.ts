import { sharingMethods, type SharingMethod } from "../domain/policy";
import { error } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import { sharingMethodNames, sharingMethodOf } from "../domain/sharingMethod";
import { choiceText } from "../domain/wording";
import { nearestName } from "../sheets/nearestName";

/**
 * The sharing method a person asks for, under any of its names.
 * @param asked where it was asked for: the argument or option
 */
export function askedMethod(text: string, asked: string): Result<SharingMethod> {
  const method = sharingMethodOf(text);
  if (method) return success(method);
  const nearest = nearestName(text, sharingMethodNames);
  const right = nearest ? `Did you mean ${nearest}?` : `Choose ${choiceText(sharingMethods)}.`;
  return failure([
    error("unknown-method", `"${text}" is not a method. ${right}`, { sheet: asked }),
  ]);
}
