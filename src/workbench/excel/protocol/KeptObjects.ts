import type { HostObject } from "./HostObject";
import { refusals } from "./refusals";

/** Objects the client holds on to between batches, mostly ranges, by the key it knows them by. */
export class KeptObjects {
  readonly #objects = new Map<string, HostObject>();
  readonly #keys = new Map<HostObject, string>();
  #last = 0;

  /** How many are held. It grows where an add-in forgets to let go. */
  get count(): number {
    return this.#objects.size;
  }

  keep(object: HostObject): void {
    if (this.#keys.has(object)) return;
    const key = `kept${++this.#last}`;
    this.#keys.set(object, key);
    this.#objects.set(key, object);
  }

  keyOf(object: HostObject): string | undefined {
    return this.#keys.get(object);
  }

  /** Throws InvalidReference where nothing is held by that key. */
  get(key: string): HostObject {
    const found = this.#objects.get(key);
    if (!found) throw refusals.invalidReference();
    return found;
  }

  release(key: string): void {
    const object = this.#objects.get(key);
    if (object) this.#keys.delete(object);
    this.#objects.delete(key);
  }
}
