import { removePart } from "../../hosts/xlsx/package/contentTypes";
import { relationshipsOf, unrelate } from "../../hosts/xlsx/package/relationships";
import type { Workbook } from "../../hosts/xlsx/package/workbook";
import {
  attribute,
  childNamed,
  childrenNamed,
  isElement,
  type XmlElement,
} from "../../hosts/xlsx/package/xml";
import { emptyWorksheet } from "../../hosts/xlsx/write/emptyWorksheet";
import { impossible } from "../../domain/impossible";
import type { StandingBook } from "./StandingBook";

const states = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/**
 * Gives the file the tabs of the grid: removes, adds, renames, hides and orders them. Tabs without
 * cells, which the grid does not show, stay last. Answers with the path of each sheet's part.
 */
export async function saveTabs(
  workbook: Workbook,
  paths: ReadonlyMap<string, string>,
  now: StandingBook,
): Promise<ReadonlyMap<string, string>> {
  const order = (await workbook.sheets()).map(({ path }) => path);
  const kept = new Set(now.sheets.map(({ id }) => id));
  for (const [id, path] of paths) if (!kept.has(id)) await removeSheet(workbook, path);
  const found = new Map<string, string>();
  for (const { id, name } of now.sheets)
    found.set(id, paths.get(id) ?? (await workbook.addSheet(name, emptyWorksheet())));
  await arrange(workbook, found, now);
  await renumberNames(workbook, order);
  return found;
}

async function removeSheet(workbook: Workbook, path: string): Promise<void> {
  const { parts } = workbook;
  const relationships = await relationshipsOf(parts, workbook.path);
  const own = relationships.find(({ target }) => target === path) ?? impossible(`no tab ${path}`);
  const sheets = await tabs(workbook);
  sheets.children = sheets.children.filter(
    (child) => !isElement(child) || attribute(child, "id") !== own.id,
  );
  for (const { kind, target, external } of await relationshipsOf(parts, path))
    if (!external && kind === "table") await removePart(parts, target);
  await unrelate(parts, workbook.path, own.id);
  await removePart(parts, path);
}

async function tabs(workbook: Workbook): Promise<XmlElement> {
  const root = await workbook.parts.edit(workbook.path);
  return childNamed(root, "sheets") ?? impossible("the workbook lists no sheets");
}

async function arrange(
  workbook: Workbook,
  paths: ReadonlyMap<string, string>,
  { sheets, activeSheet }: StandingBook,
): Promise<void> {
  const relationships = await relationshipsOf(workbook.parts, workbook.path);
  const list = await tabs(workbook);
  const all = childrenNamed(list, "sheet");
  const ofGrid = sheets.map(({ id, name, visibility }) => {
    const relationship = relationships.find(({ target }) => target === paths.get(id));
    const tab = all.find((each) => attribute(each, "id") === relationship?.id);
    if (!tab) return impossible(`the sheet ${name} has no tab`);
    tab.attributes["name"] = name;
    const state = states[visibility];
    if (state) tab.attributes["state"] = state;
    else delete tab.attributes["state"];
    return tab;
  });
  list.children = [...ofGrid, ...all.filter((tab) => !ofGrid.includes(tab))];
  const root = await workbook.parts.edit(workbook.path);
  const views = childNamed(root, "bookViews");
  const view = views && childNamed(views, "workbookView");
  if (!view) return;
  view.attributes["activeTab"] = `${Math.max(
    0,
    sheets.findIndex(({ id }) => id === activeSheet),
  )}`;
  delete view.attributes["firstSheet"];
}

/** Names of a single sheet know it by its place among the tabs; those of a removed sheet go. */
async function renumberNames(workbook: Workbook, order: readonly string[]): Promise<void> {
  const root = await workbook.parts.edit(workbook.path);
  const names = childNamed(root, "definedNames");
  if (!names) return;
  const places = (await workbook.sheets()).map(({ path }) => path);
  names.children = names.children.filter((child) => {
    const local = isElement(child) ? child.attributes["localSheetId"] : undefined;
    if (!isElement(child) || local === undefined) return true;
    const place = places.indexOf(order[Number(local)] ?? "");
    child.attributes["localSheetId"] = `${place}`;
    return place >= 0;
  });
  if (childrenNamed(names, "definedName").length === 0)
    root.children = root.children.filter((child) => child !== names);
}
