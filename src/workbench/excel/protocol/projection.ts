import type { Query } from "./Batch";
import { HostCollection, HostObject } from "./HostObject";
import { memberName, memberOf, propertiesOf, readMember, wireName } from "./members";

/** Properties asked for, as a tree: `{ format: { fill: { color: {} } } }`. */
interface Selection {
  [property: string]: Selection;
}

type Properties = Record<string, unknown>;

/** The properties a query asks for, named as the client expects them. */
export const project = (object: HostObject, query: Query): Promise<Properties> =>
  projected(object, selectionOf(query), query);

function selectionOf({ Select = [], Expand = [] }: Query): Selection {
  const root: Selection = {};
  for (const path of [...Select, ...Expand.map((each) => `${each}/*`)]) {
    let at = root;
    for (const name of path.split("/")) at = at[memberName(name)] ??= {};
  }
  return root;
}

async function projected(
  object: HostObject,
  selection: Selection,
  page: Query = {},
): Promise<Properties> {
  const isCollection = object instanceof HostCollection;
  return isCollection ? pageOf(object, selection, page) : propertyValues(object, selection);
}

async function propertyValues(object: HostObject, selection: Selection): Promise<Properties> {
  const values: Properties = object.id === undefined ? {} : { Id: object.id };
  const names = Object.keys(selection);
  if (names.length === 0 || names.includes("*")) Object.assign(values, await everything(object));
  for (const [name, below] of Object.entries(selection)) {
    if (name === "*") continue;
    const value = await readMember(object, name);
    values[wireName(name)] =
      value instanceof HostObject ? await projected(value, below) : (value ?? null);
  }
  return values;
}

/** All plain properties. One that has no value for this object, such as the bar of a text rule, is left out. */
async function everything(object: HostObject): Promise<Properties> {
  const values: Properties = {};
  for (const name of propertiesOf(object)) {
    const value = await readMember(object, name).catch(() => undefined);
    if (value !== undefined && !(value instanceof HostObject)) values[wireName(name)] = value;
  }
  return values;
}

/** The items of a collection. `items/name` arrives as `name`: what is not the collection's own is the items'. */
async function pageOf(
  collection: HostCollection<HostObject>,
  selection: Selection,
  { Skip = 0, Top }: Query,
): Promise<Properties> {
  const { items: ofItems = {}, ...named } = selection;
  const isOwn = ([name]: [string, Selection]) => memberOf(collection, name) !== undefined;
  const own = Object.entries(named).filter(isOwn);
  const others = Object.entries(named).filter((entry) => !isOwn(entry));
  const forItems = { ...ofItems, ...Object.fromEntries(others) };
  const values: Properties = {};
  for (const [name] of own) values[wireName(name)] = (await readMember(collection, name)) ?? null;
  const all = (await readMember(collection, "items")) as HostObject[];
  const items = all.slice(Skip, Top === undefined ? undefined : Skip + Top);
  values._Items = await Promise.all(
    items.map(async (item, index) => ({
      ...(await projected(item, forItems)),
      ...(item.id !== undefined && { Id: item.id, _Id: item.id }),
      _Index: index + Skip,
    })),
  );
  return values;
}
