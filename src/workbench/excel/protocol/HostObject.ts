/**
 * An object of Excel as the client sees it. The public members of a class are what the client may
 * use, in camelCase; everything else is `#private`, so that it cannot be reached from outside.
 */
export abstract class HostObject {
  /** The name Excel gives the class. It outlives the shortening of names in a bundle. */
  static readonly excelName: string;

  /** Where the object stays reachable by it from batch to batch. */
  id?: string;
}

/** A collection also answers the client's index. */
export abstract class HostCollection<Item extends HostObject> extends HostObject {
  abstract get items(): Item[];
  abstract item(key: string | number): Item;
}

/** The name Excel gives the class of an object. */
export const excelName = (object: HostObject): string =>
  (object.constructor as typeof HostObject).excelName;
