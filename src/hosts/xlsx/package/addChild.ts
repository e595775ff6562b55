import { isElement, localName, type XmlElement } from "./xml";

/** Adds a last child, with the parent's prefix. Returns it as it stands in the tree. */
export function append(parent: XmlElement, child: XmlElement): XmlElement {
  const added = withPrefix(child, prefixOf(parent));
  parent.children.push(added);
  return added;
}

/** Adds a child at its place in an order: after all that come before it or are like it. */
export function addInOrder(
  parent: XmlElement,
  child: XmlElement,
  order: readonly string[],
): XmlElement {
  const rank = (element: XmlElement) => order.indexOf(localName(element));
  const mine = rank(child);
  const added = withPrefix(child, prefixOf(parent));
  const next = parent.children.findIndex((node) => isElement(node) && rank(node) > mine);
  parent.children.splice(next === -1 ? parent.children.length : next, 0, added);
  return added;
}

/** Takes away all children of that name. */
export function removeNamed(parent: XmlElement, name: string): void {
  parent.children = parent.children.filter((node) => !isElement(node) || localName(node) !== name);
}

const prefixOf = (element: XmlElement): string => element.name.replace(/[^:]*$/, "");

/** Some programs write every name with a prefix; what is added there needs it too. */
function withPrefix(element: XmlElement, prefix: string): XmlElement {
  if (prefix === "") return element;
  return {
    ...element,
    name: element.name.includes(":") ? element.name : prefix + element.name,
    children: element.children.map((child) =>
      isElement(child) ? withPrefix(child, prefix) : child,
    ),
  };
}
