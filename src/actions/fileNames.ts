import { error, type Problem } from "../domain/problem";
import { listText } from "../domain/wording";
import type { ReturnedFile } from "./receivedReturn";

/** Files are told apart by their names, also in what a person accepts. */
export function nameProblems(
  returned: readonly ReturnedFile[],
  accepted: readonly string[],
): Problem[] {
  const names = returned.map(({ name }) => name);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  const unknown = accepted.filter((name) => !names.includes(name));
  return [
    ...[...new Set(twice)].map(namedTwice),
    ...unknown.map((name) => notReturned(name, names)),
  ];
}

const namedTwice = (name: string): Problem =>
  error(
    "name-twice",
    `Two of the files are called "${name}". Give one of them another name, or leave it out.`,
    { sheet: name },
  );

const notReturned = (name: string, names: readonly string[]): Problem =>
  error(
    "accepted-unknown",
    `"${name}" is accepted, but is not among the files: ${listText(names)}. Give its name as it stands there.`,
  );
