import type { Cluster } from "../../domain/cluster";
import { plainText } from "../../domain/plainText";
import type { School } from "../../domain/school";

/** Something that can be picked: a cluster, or a school that stands for its cluster. */
export interface Choice {
  readonly key: string;
  readonly name: string;
  /** What it is, in a few words. */
  readonly about: string;
  /** Undefined for a school that belongs to no cluster. */
  readonly clusterNumber: string | undefined;
  /** What a search looks at. */
  readonly plain: string;
}

/** All clusters, then all schools. O(n). */
export const choicesOf = (clusters: readonly Cluster[], schools: readonly School[]): Choice[] => [
  ...clusters.map(({ number, name, region }) => ({
    key: `cluster-${number}`,
    name,
    about: `Cluster ${number}, ${region}`,
    clusterNumber: number,
    plain: plainText(`${number} ${name}`),
  })),
  ...schools.map(({ number, name, clusterNumber }) => ({
    key: `school-${number}`,
    name,
    about:
      clusterNumber === undefined
        ? `School ${number}, in no cluster`
        : `School ${number}, in cluster ${clusterNumber}`,
    clusterNumber,
    plain: plainText(`${number} ${name}`),
  })),
];

/** Choices that a text names: those with a word that begins so first, else in their order. O(n). */
export function choicesFor(choices: readonly Choice[], text: string, most: number): Choice[] {
  const sought = plainText(text);
  const beginsWord = ({ plain }: Choice) => ` ${plain}`.includes(` ${sought}`);
  const found = choices.filter(({ plain }) => plain.includes(sought));
  return [
    ...found.filter((choice) => beginsWord(choice)),
    ...found.filter((choice) => !beginsWord(choice)),
  ].slice(0, most);
}
