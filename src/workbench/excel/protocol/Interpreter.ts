import { actionTypes, type Action, type Batch, type Reply, type ReplyError } from "./Batch";
import { BatchObjects, type Roots } from "./BatchObjects";
import { HostError } from "./HostError";
import type { HostObject } from "./HostObject";
import { KeptObjects } from "./KeptObjects";
import { assignMember } from "./members";
import { project } from "./projection";
import { refusals } from "./refusals";

/** What the interpreter needs besides the objects. */
export interface Surroundings extends Roots {
  /** Waits for changes that were begun. */
  finish(): Promise<void>;
  /** Waits until everything is calculated. */
  settle(): Promise<void>;
  /** Called between two actions: may let the page do something else. */
  pause?(): Promise<void> | undefined;
}

/** Answers the batches of Microsoft's client. It knows the protocol and nothing about Excel. */
export class Interpreter {
  readonly #kept = new KeptObjects();

  constructor(private readonly surroundings: Surroundings) {}

  /** How many objects the client holds on to. */
  get keptCount(): number {
    return this.#kept.count;
  }

  /** Whoever calls waits for the batch before. An action that fails ends its batch; what was done before it stays. */
  async execute(batch: Batch): Promise<Reply> {
    const objects = new BatchObjects(batch, this.surroundings, this.#kept);
    const reply: Reply = { Results: [], TraceIds: [] };
    for (const [index, action] of batch.Actions.entries()) {
      await this.surroundings.pause?.();
      try {
        if (action.ActionType === actionTypes.trace) reply.TraceIds.push(action.Id);
        reply.Results.push({ ActionId: action.Id, Value: await this.#act(objects, action) });
      } catch (error) {
        return { ...reply, Error: replyError(error, index) };
      }
    }
    return reply;
  }

  async #act(objects: BatchObjects, action: Action): Promise<unknown> {
    const { ActionType: type, Name: name, ArgumentInfo: info } = action;
    if (type === actionTypes.trace) return null;
    const target = await objects.object(action.ObjectPathId);
    switch (type) {
      case actionTypes.instantiate:
        return this.#identity(target);
      case actionTypes.query:
        await this.surroundings.settle();
        return target && project(target, action.QueryInfo ?? {});
      case actionTypes.setProperty:
        if (!target) throw refusals.invalidOperation("A null object has no properties to set.");
        await assignMember(target, name, ...(await this.#setting(objects, action)));
        return null;
      case actionTypes.method:
        return this.#references(target, action) ?? objects.call(target, name, info);
      default:
        throw new HostError("NotImplemented", `Actions of type ${type} are not supported.`);
    }
  }

  async #setting(objects: BatchObjects, action: Action): Promise<[unknown, () => Promise<void>]> {
    const [value] = await objects.values(action.ArgumentInfo);
    return [value, () => this.surroundings.finish()];
  }

  /** How the client finds the object again: null for a null object, by its id, or by the key it is kept by. */
  #identity(object: HostObject | null): unknown {
    if (object === null) return null;
    if (object.id !== undefined) return { Id: object.id };
    const key = this.#kept.keyOf(object);
    return key === undefined ? {} : { _ReferenceId: key };
  }

  /** The two calls with which the client keeps an object and lets it go; undefined for any other. */
  #references(target: HostObject | null, { Name: name, ArgumentInfo: info }: Action) {
    if (name === "_KeepReference") {
      if (target) this.#kept.keep(target);
      return Promise.resolve(null);
    }
    if (name !== "_RemoveReference") return undefined;
    this.#kept.release(String(info?.Arguments?.[0]));
    return Promise.resolve(null);
  }
}

/** What is no refusal is a fault of ours: it reaches the add-in too, with its words. */
function replyError(error: unknown, index: number): ReplyError {
  const known = error instanceof HostError;
  return {
    Code: known ? error.code : "GeneralException",
    Message: error instanceof Error ? error.message : String(error),
    Location: known ? error.location : "",
    ActionIndex: index,
  };
}
