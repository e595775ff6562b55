import { plainText } from "../domain/plainText";
import { success, type Result } from "../domain/result";
import { standardValues, type PolicyValues } from "../parameters/policyFrom";
import { policyParameters } from "../parameters/policyParameters";
import type { SheetContent } from "../sheets/description";
import { policyContent, type PolicyRow } from "../sheets/policy";
import { readPolicy } from "../sheets/readPolicy";
import type { ReadTable } from "../sheets/readRows";

/**
 * The Policy sheet with changed settings. What a person wrote beside a setting that does not
 * change stays as it is.
 * @param before the sheet as it stands; undefined where there is none
 */
export function policyChange(
  before: ReadTable<PolicyRow> | undefined,
  changes: Partial<PolicyValues>,
): Result<SheetContent<PolicyRow>> {
  const values = before ? readPolicy(before) : success(standardValues());
  if (!values.ok) return values;
  const content = policyContent({ ...values.value, ...changes }, [
    "Change the coloured cells. Assumptions are marked; their reasons stand beside them.",
  ]);
  const rows = content.rows.map((row, index) =>
    policyParameters[index]!.key in changes ? row : { ...row, ...wordsBeside(row, before) },
  );
  return success({ ...content, rows });
}

/** Where a value comes from, in the person's own words. */
function wordsBeside(
  { setting }: PolicyRow,
  before: ReadTable<PolicyRow> | undefined,
): Partial<PolicyRow> {
  const own = before?.rows.find((row) => plainText(row.setting) === plainText(setting));
  if (!own) return {};
  const { basis, because, from } = own;
  return { ...(basis && { basis }), ...(because && { because }), ...(from && { from }) };
}
