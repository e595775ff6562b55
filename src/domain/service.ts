import { plainText } from "./plainText";
import type { Region } from "./region";
import type { Status } from "./status";

export const serviceKinds = [
  "Kōhanga reo",
  "Kindergarten",
  "Education and care",
  "Home-based",
  "Playcentre",
  "Other",
] as const;

export type ServiceKind = (typeof serviceKinds)[number];

/** An early learning service or kōhanga reo. */
export interface Service {
  readonly number: string;
  readonly name: string;
  readonly kind: ServiceKind;
  readonly region: Region;
  readonly clusterNumber?: string;
  readonly children: number;
  /** Undefined is open. */
  readonly status?: Status;
}

const aliases: readonly (readonly [string, ServiceKind])[] = [
  ["Te Kōhanga Reo", "Kōhanga reo"],
  ["Free Kindergarten", "Kindergarten"],
  ["Education & Care", "Education and care"],
  ["Education and Care Service", "Education and care"],
  ["Casual Education and Care", "Education and care"],
  ["Homebased Network", "Home-based"],
  ["Homebased", "Home-based"],
  ["Home based", "Home-based"],
  ["Play centre", "Playcentre"],
];

const byPlainText = new Map<string, ServiceKind>([
  ...serviceKinds.map((kind) => [plainText(kind), kind] as const),
  ...aliases.map(([name, kind]) => [plainText(name), kind] as const),
]);

export const serviceKindOf = (text: string): ServiceKind | undefined =>
  byPlainText.get(plainText(text));
