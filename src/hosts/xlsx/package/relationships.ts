import { append } from "./addChild";
import type { Parts } from "./parts";
import { childrenNamed, element } from "./xml";

/** How one part leads to another. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type's address, such as `worksheet`: the same in both editions of the format. */
  readonly kind: string;
  /** Path of the part it leads to, or the address outside the file. */
  readonly target: string;
  readonly external: boolean;
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; `""`, the file itself → `_rels/.rels`. */
export const relationshipsPath = (path: string): string =>
  path.replace(/[^/]*$/, (name) => `_rels/${name}.rels`);

/** Where a part leads. None where it has no relationships. */
export async function relationshipsOf(parts: Parts, path: string): Promise<Relationship[]> {
  const file = relationshipsPath(path);
  if (!parts.has(file)) return [];
  const root = await parts.look(file);
  return childrenNamed(root, "Relationship").map(({ attributes }) => {
    const external = attributes["TargetMode"] === "External";
    const target = attributes["Target"] ?? "";
    return {
      id: attributes["Id"] ?? "",
      kind: (attributes["Type"] ?? "").replace(/^.*\//, ""),
      target: external ? target : resolved(path, target),
      external,
    };
  });
}

/** Leads from a part to another and returns the new relationship's id. */
export async function relate(
  parts: Parts,
  from: string,
  kind: string,
  target: string,
): Promise<string> {
  const file = relationshipsPath(from);
  if (!parts.has(file)) await parts.put(file, element("Relationships", { xmlns: namespace }));
  const root = await parts.edit(file);
  const taken = new Set(
    childrenNamed(root, "Relationship").map(({ attributes }) => attributes["Id"]),
  );
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const Id = `rId${number}`;
  append(
    root,
    element("Relationship", { Id, Type: office + kind, Target: relative(from, target) }),
  );
  return Id;
}

/** Takes a relationship away. The part it led to stays. */
export async function unrelate(parts: Parts, from: string, id: string): Promise<void> {
  const root = await parts.edit(relationshipsPath(from));
  root.children = root.children.filter(
    (child) => typeof child === "string" || child.attributes["Id"] !== id,
  );
}

function resolved(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = from.split("/").slice(0, -1);
  for (const step of target.split("/"))
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  return path.join("/");
}

function relative(from: string, target: string): string {
  const folders = from.split("/").slice(0, -1);
  const steps = target.split("/");
  let shared = 0;
  while (shared < folders.length && folders[shared] === steps[shared]) shared++;
  return "../".repeat(folders.length - shared) + steps.slice(shared).join("/");
}
