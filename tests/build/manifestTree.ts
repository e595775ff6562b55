import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { manifestFor } from "../../scripts/manifestFor.mjs";
import { parseXml } from "../../src/hosts/xlsx/package/parseXml";
import {
  attribute,
  childNamed,
  childrenNamed,
  descendantsNamed,
  type XmlElement,
} from "../../src/hosts/xlsx/package/xml";

export const project = resolve(__dirname, "../..");

export const source = readFileSync(resolve(project, "manifest.xml"), "utf8");

/** The manifest of a build as a tree. */
export const manifestOf = (address: { base: string; namespace: string }): XmlElement =>
  parseXml(manifestFor(source, address), "manifest.xml").root;

export const production = manifestOf({ base: "https://localhost:3000/", namespace: "LSC" });

/** The element at a path of names. */
export function at(root: XmlElement, ...names: string[]): XmlElement {
  return names.reduce((parent, name) => {
    const child = childNamed(parent, name);
    if (!child) throw new Error(`${parent.name} has no ${name}`);
    return child;
  }, root);
}

/** What a resource holds: an address, a text or an image. */
export interface Resource {
  readonly kind: string;
  readonly id: string;
  readonly value: string;
}

export const resourcesOf = (root: XmlElement): Resource[] =>
  ["Images", "Urls", "ShortStrings", "LongStrings"].flatMap((group) =>
    descendantsNamed(root, group).flatMap((each) =>
      ["Image", "Url", "String"].flatMap((name) =>
        childrenNamed(each, name).map((child) => ({
          kind: group,
          id: attribute(child, "id") ?? "",
          value: attribute(child, "DefaultValue") ?? "",
        })),
      ),
    ),
  );

/** Every element of the tree. */
export const everyElement = (root: XmlElement): XmlElement[] => [
  root,
  ...root.children.flatMap((child) => (typeof child === "string" ? [] : everyElement(child))),
];
