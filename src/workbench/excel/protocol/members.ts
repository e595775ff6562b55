import { HostError } from "./HostError";
import { excelName, HostCollection, HostObject } from "./HostObject";
import { refusals } from "./refusals";

/** `RowIndex` → `rowIndex`, as our classes have it. */
export const memberName = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** `rowIndex` → `RowIndex`, as the client expects it. */
export const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function* classesOf(object: object): Generator<object> {
  let at: object | null = Object.getPrototypeOf(object);
  while (at && at !== HostObject.prototype && at !== HostCollection.prototype) {
    yield at;
    at = Object.getPrototypeOf(at);
  }
}

/** The member of that name, where the class has one that the client may use. */
export function memberOf(object: HostObject, member: string): PropertyDescriptor | undefined {
  if (member === "constructor") return undefined;
  for (const each of classesOf(object)) {
    const found = Object.getOwnPropertyDescriptor(each, member);
    if (found) return found;
  }
  return undefined;
}

/** Names of all properties that can be read. */
export const propertiesOf = (object: HostObject): string[] =>
  [...classesOf(object)].flatMap((each) =>
    Object.entries(Object.getOwnPropertyDescriptors(each)).flatMap(([name, { get }]) =>
      get ? [name] : [],
    ),
  );

/** `Range.merge` */
const fullName = (object: HostObject, member: string): string => `${excelName(object)}.${member}`;

/** The error for a member that this server does not have. */
export const unknownMember = (object: HostObject, member: string): HostError =>
  refusals.apiNotFound(fullName(object, member));

/** Runs the body; an error that does not say yet where it arose gets the member's name. */
async function located<T>(
  object: HostObject,
  member: string,
  body: () => T | Promise<T>,
): Promise<T> {
  try {
    return await body();
  } catch (error) {
    if (error instanceof HostError && error.location === "")
      error.location = fullName(object, member);
    throw error;
  }
}

/** Reads a property. */
export async function readMember(object: HostObject, name: string): Promise<unknown> {
  const member = memberName(name);
  if (member === "id" && object.id !== undefined) return object.id;
  const getter = memberOf(object, member)?.get;
  if (!getter) throw unknownMember(object, member);
  return located(object, member, () => getter.call(object) as unknown);
}

/** Sets a property. `finish` waits for what setting it began. */
export async function assignMember(
  object: HostObject,
  name: string,
  value: unknown,
  finish: () => Promise<void>,
): Promise<void> {
  const member = memberName(name);
  const found = memberOf(object, member);
  if (!found) throw unknownMember(object, member);
  const setter = found.set;
  if (!setter) throw refusals.invalidOperation(`${fullName(object, member)} cannot be set.`);
  await located(object, member, () => {
    setter.call(object, value);
    return finish();
  });
}

/** Calls a method. */
export async function callMember(
  object: HostObject,
  name: string,
  values: readonly unknown[],
): Promise<unknown> {
  const member = memberName(name);
  const method: unknown = memberOf(object, member)?.value;
  if (typeof method !== "function") throw unknownMember(object, member);
  return located(object, member, () => method.apply(object, values) as unknown);
}
