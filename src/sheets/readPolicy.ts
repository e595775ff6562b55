import { plainText } from "../domain/plainText";
import { error, warning, type Place, type Problem } from "../domain/problem";
import { resultOf, type Result } from "../domain/result";
import { describeValue } from "../parameters/describeValue";
import type { ParameterValue } from "../parameters/parameter";
import { standardValues, type PolicyValues } from "../parameters/policyFrom";
import type { PolicyParameter } from "../parameters/policyParameter";
import { policyParameters } from "../parameters/policyParameters";
import type { PolicyRow } from "./policy";
import { nearestName } from "./nearestName";
import { readCell } from "./readCell";
import type { ReadTable } from "./readRows";

/**
 * The settings of the Policy sheet. A setting that is not on the sheet has its standard value, with
 * a warning; a setting nobody knows is refused, as it would silently do nothing.
 */
export function readPolicy(table: ReadTable<PolicyRow>): Result<PolicyValues> {
  const byName = new Map(policyParameters.map((each) => [plainText(each.name), each]));
  const values: Record<string, ParameterValue> = { ...standardValues() };
  const missing = new Set(policyParameters);
  const problems: Problem[] = [];
  table.rows.forEach((row, index) => {
    const parameter = byName.get(plainText(String(row.setting ?? "")));
    const place = { sheet: table.sheet, row: table.rowNumbers[index]! };
    if (!parameter) problems.push(unknownSetting(row, place));
    else if (!missing.delete(parameter)) problems.push(repeatedSetting(parameter, place));
    else {
      const { value, problem } = readValue(row.value ?? null, parameter, place);
      values[parameter.key] = value;
      if (problem) problems.push(problem);
      else if (isSaidToBePublished(row, parameter) && value !== parameter.standard)
        problems.push(notWhatTheSourceSays(parameter, place));
    }
  });
  for (const parameter of missing)
    problems.push(
      warning(
        "missing-setting",
        `The setting "${parameter.name}" is not on the sheet; its standard is used: ${describeValue(parameter, parameter.standard)}.`,
        { sheet: table.sheet },
      ),
    );
  return resultOf(values as PolicyValues, problems);
}

/** Checks one value as the cell of its setting. */
export function readValue(
  cell: ParameterValue,
  parameter: PolicyParameter,
  place: Place,
): { readonly value: ParameterValue; readonly problem?: Problem } {
  const expected = { ...parameter, mayBeBlank: parameter.blankMeans !== undefined };
  const { value, problem } = readCell(cell, expected, { ...place, column: parameter.name });
  return { value: value ?? null, ...(problem && { problem }) };
}

/** Whether the source beside a value is still the published one. */
const isSaidToBePublished = ({ because = "" }: PolicyRow, { basis }: PolicyParameter): boolean =>
  "source" in basis && plainText(because) === plainText(basis.source);

const notWhatTheSourceSays = (parameter: PolicyParameter, place: Place): Problem =>
  warning(
    "not-what-the-source-says",
    `The source beside it gives ${describeValue(parameter, parameter.standard)}. Write where your value comes from in its place.`,
    { ...place, column: parameter.name },
  );

function unknownSetting({ setting }: PolicyRow, row: Place): Problem {
  const place = { ...row, column: "Setting" };
  const { problem } = readCell(setting ?? null, { kind: "text", mayBeBlank: true }, place);
  if (problem) return problem;
  const nearest = nearestName(
    setting ?? "",
    policyParameters.map(({ name }) => name),
  );
  const right =
    nearest === undefined
      ? "The settings are those of a new Policy sheet; remove the row or correct its name."
      : `Did you mean "${nearest}"?`;
  return error("unknown-setting", `There is no setting "${setting ?? ""}". ${right}`, place);
}

/** The same name but for case, macrons or punctuation: which of the two holds would be a guess. */
const repeatedSetting = ({ name }: PolicyParameter, place: Place): Problem =>
  error("repeated", `The setting "${name}" stands on the sheet twice. Remove one of the rows.`, {
    ...place,
    column: "Setting",
  });
