/** How the client says which object it means. */
export const pathTypes = {
  workbook: 1,
  service: 2,
  method: 3,
  property: 4,
  item: 5,
  kept: 6,
  nullObject: 7,
} as const;

/** What the client wants done. */
export const actionTypes = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

/** The id of the path of an argument that is an object, 0 or null for a plain one, a list for a list. */
export type PathIds = number | null | readonly PathIds[];

/** Arguments of a call. */
export interface Arguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly PathIds[] | null;
}

/** One step from an object to another. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}

/** Which properties are loaded: `["values", "format/fill/color"]`; none means all. */
export interface Query {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** One thing to be done with an object. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: Query;
}

/** Everything an add-in asked for up to one `context.sync()`, as Microsoft's client sends it. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** What went wrong. */
export interface ReplyError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
}

/** What the client is answered: a value for each action that was done. */
export interface Reply {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  /** Trace actions that were done: from them the client learns that its handlers are registered. */
  readonly TraceIds: number[];
  readonly Error?: ReplyError;
}
