import { childNamed, childrenNamed, descendantsNamed, encodeXml, textOf } from "../package/xml";
import { keptRanges, type IsOurs } from "./keepRules";
import type { SheetJob } from "./sheetJob";

/**
 * Does the same as keepRules for rules that Excel keeps in the sheet's list of extensions: bars
 * have a second half there, and validations that refer to another sheet stand there alone.
 */
export function keepExtendedRules(job: SheetJob, name: string, isOurs: IsOurs): void {
  const extensions = childNamed(job.worksheet, "extLst");
  if (!extensions || !job.former?.table) return;
  for (const extension of childrenNamed(extensions, "ext"))
    for (const list of descendantsNamed(extension, `${name}s`)) {
      list.children = list.children.filter((rule) => {
        const sqref = typeof rule === "string" ? undefined : childNamed(rule, "sqref");
        if (typeof rule === "string" || !sqref) return true;
        const kept = keptRanges(job, rule, textOf(sqref), isOurs);
        sqref.children = [encodeXml(kept)];
        return kept !== "";
      });
      if ("count" in list.attributes) list.attributes["count"] = `${list.children.length}`;
      if (list.children.length === 0)
        extensions.children = extensions.children.filter((child) => child !== extension);
    }
  if (extensions.children.length === 0)
    job.worksheet.children = job.worksheet.children.filter((child) => child !== extensions);
}
