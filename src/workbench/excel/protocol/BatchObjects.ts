import { pathTypes, type Arguments, type Batch, type ObjectPath, type PathIds } from "./Batch";
import { HostError } from "./HostError";
import { HostCollection, type HostObject } from "./HostObject";
import type { KeptObjects } from "./KeptObjects";
import { callMember, readMember, unknownMember } from "./members";
import { refusals } from "./refusals";

/** Where the paths of a batch begin. */
export interface Roots {
  readonly workbook: HostObject;
  /** Objects besides the workbook, by Microsoft's full name. */
  readonly services: ReadonlyMap<string, HostObject>;
}

/** The objects of one batch: each path is walked once. Null stands for Excel's null object. */
export class BatchObjects {
  readonly #found = new Map<number, Promise<HostObject | null>>();

  constructor(
    private readonly batch: Batch,
    private readonly roots: Roots,
    private readonly kept: KeptObjects,
  ) {}

  /** The object a path leads to. */
  object(id: number): Promise<HostObject | null> {
    const known = this.#found.get(id);
    if (known) return known;
    const found = this.#walk(this.batch.ObjectPaths[id]!);
    this.#found.set(id, found);
    return found;
  }

  /** Plain arguments as they are, objects for paths; also where they stand inside a list or a rule. */
  values(info: Arguments | undefined): Promise<unknown[]> {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return Promise.all(
      (info?.Arguments ?? []).map((given, index) => this.#value(given, paths[index])),
    );
  }

  async #value(given: unknown, path: PathIds | undefined): Promise<unknown> {
    if (typeof path === "number" && path > 0) return this.object(path);
    if (Array.isArray(given) && Array.isArray(path))
      return Promise.all(given.map((each, index) => this.#value(each, path[index])));
    return isRule(given) ? this.#rule(given) : given;
  }

  /** `{ list: { source: { _ObjectPathId: 7 } } }`: the client puts objects inside rules so. */
  async #rule(given: Record<string, unknown>): Promise<unknown> {
    if (typeof given._ObjectPathId === "number") return this.object(given._ObjectPathId);
    const entries = Object.entries(given).map(
      async ([key, value]) => [key, await this.#value(value, undefined)] as const,
    );
    return Object.fromEntries(await Promise.all(entries));
  }

  /** Calls a method. On a null object nothing is called. */
  async call(target: HostObject | null, name: string, info: Arguments | undefined) {
    if (target === null) return null;
    const values = (await this.values(info)).map((value) => value ?? undefined);
    return (await callMember(target, name, values)) ?? null;
  }

  async #walk(path: ObjectPath): Promise<HostObject | null> {
    const { ObjectPathType: type, Name: name } = path;
    if (type === pathTypes.workbook) return this.roots.workbook;
    if (type === pathTypes.service) return this.#service(name);
    if (type === pathTypes.nullObject) return null;
    if (type === pathTypes.kept) return this.kept.get(name);
    const parent = path.ParentObjectPathId ? await this.object(path.ParentObjectPathId) : null;
    return parent && this.#step(parent, path);
  }

  #service(name: string): HostObject {
    const service = this.roots.services.get(name);
    if (!service) throw refusals.apiNotFound(name);
    return service;
  }

  async #step(parent: HostObject, path: ObjectPath): Promise<HostObject | null> {
    const { ObjectPathType: type, Name: name, ArgumentInfo: info } = path;
    if (type === pathTypes.property) return (await readMember(parent, name)) as HostObject | null;
    if (type === pathTypes.method)
      return (await this.call(parent, name, info)) as HostObject | null;
    if (type !== pathTypes.item)
      throw new HostError("NotImplemented", `Object paths of type ${type} are not supported.`);
    if (!(parent instanceof HostCollection)) throw unknownMember(parent, "item");
    const [key] = await this.values(info);
    return parent.item(key as string | number);
  }
}

const isRule = (given: unknown): given is Record<string, unknown> =>
  typeof given === "object" && given !== null && !Array.isArray(given);
