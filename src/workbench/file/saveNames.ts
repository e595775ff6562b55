import type { Workbook } from "../../hosts/xlsx/package/workbook";
import { childNamed, childrenNamed, isElement } from "../../hosts/xlsx/package/xml";
import type { NameInfo } from "../grid/Grid";
import { fileFormula } from "./fileFormula";
import { isReserved } from "./namesSnapshot";
import type { StandingBook } from "./StandingBook";

const keyOf = ({ name, sheetId }: Pick<NameInfo, "name" | "sheetId">) =>
  `${sheetId ?? ""}!${name.toLowerCase()}`;

/** The defined names: those that went, came or changed. Hidden ones stay hidden. */
export async function saveNames(
  workbook: Workbook,
  before: StandingBook,
  now: StandingBook,
): Promise<void> {
  const known = new Map(before.names.map((name) => [keyOf(name), name]));
  const kept = new Set(now.names.map(keyOf));
  const places = now.sheets.map(({ id }) => id);
  for (const name of before.names) if (!kept.has(keyOf(name))) await remove(workbook, name, places);
  for (const name of now.names) {
    if (JSON.stringify(known.get(keyOf(name))) === JSON.stringify(name)) continue;
    await workbook.setName({
      name: name.name,
      value: fileFormula(name.formula),
      ...(name.sheetId !== undefined && { sheet: places.indexOf(name.sheetId) }),
      ...(!name.visible && { hidden: true }),
    });
  }
}

async function remove(
  workbook: Workbook,
  gone: NameInfo,
  places: readonly string[],
): Promise<void> {
  const root = await workbook.parts.edit(workbook.path);
  const names = childNamed(root, "definedNames");
  if (!names || isReserved(gone.name)) return;
  const local = gone.sheetId === undefined ? undefined : `${places.indexOf(gone.sheetId)}`;
  names.children = names.children.filter(
    (child) =>
      !isElement(child) ||
      child.attributes["name"]?.toLowerCase() !== gone.name.toLowerCase() ||
      child.attributes["localSheetId"] !== local,
  );
  if (childrenNamed(names, "definedName").length === 0)
    root.children = root.children.filter((child) => child !== names);
}
