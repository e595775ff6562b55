import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { SharingMethod } from "../../src/domain/policy";
import type { Sharing } from "../../src/engine/apportion/apportion";
import { apportion } from "../../src/engine/apportion/apportion";

/** Claimants with their weights, and how one or more methods share seats among them, as published. */
export interface PublishedSharing {
  readonly title: string;
  /** Official: a public body's result. Example: from the literature, or worked out and said so. */
  readonly kind: "official" | "example";
  readonly year: number;
  readonly source: string;
  readonly url: string;
  readonly note?: string;
  readonly sharings: readonly {
    readonly method: SharingMethod;
    readonly seats: number;
    /** Fewest seats of each; none when left out. */
    readonly floor?: number;
  }[];
  /** Awards stand in the order of the sharings. */
  readonly rows: readonly {
    readonly name: string;
    readonly weight: number;
    readonly awards: readonly number[];
  }[];
}

const folder = join(__dirname, "data");

/** Every published sharing, by file name without its ending. */
export const publishedSharings: ReadonlyMap<string, PublishedSharing> = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => [
      file.replace(".json", ""),
      JSON.parse(readFileSync(join(folder, file), "utf8")) as PublishedSharing,
    ]),
);

/** The published sharing of that file name. */
export function publishedSharing(name: string): PublishedSharing {
  const found = publishedSharings.get(name);
  if (!found) throw new Error(`tests/published/data has no ${name}.json.`);
  return found;
}

/** Weights of the rows; `changes` are added to the weights of the named ones. */
export const weightsOf = (
  { rows }: PublishedSharing,
  changes: Readonly<Record<string, number>> = {},
): Float64Array => Float64Array.from(rows, ({ name, weight }) => weight + (changes[name] ?? 0));

/** What the engine makes of one of its sharings, with the named weights changed. */
export function shared(
  published: PublishedSharing,
  index = 0,
  changes: Readonly<Record<string, number>> = {},
): Sharing {
  const { method, seats, floor } = published.sharings[index]!;
  const floors = new Int32Array(published.rows.length).fill(floor ?? 0);
  const result = apportion(weightsOf(published, changes), seats, { method, floors });
  if (!result.ok) throw new Error(result.problems.map(({ sentence }) => sentence).join(" "));
  return result.value;
}

/** Awards by name. */
export const awardsByName = (
  { rows }: PublishedSharing,
  { awards }: Sharing,
): Record<string, number> =>
  Object.fromEntries(rows.map(({ name }, index) => [name, awards[index]!]));
