import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";

/**
 * An element of a page, and all within it. It is read by the parser that jsdom reads with too, but
 * without all that a browser's own elements can do: of a page of five megabytes that takes 12 s.
 */
export class PageElement {
  readonly children: readonly PageElement[];
  private readonly attributes: ReadonlyMap<string, string>;

  constructor(
    private readonly node: Tree.Document | Tree.Element,
    readonly parent?: PageElement,
  ) {
    const attributes = "attrs" in node ? node.attrs : [];
    this.attributes = new Map(attributes.map(({ name, value }) => [name, value]));
    this.children = node.childNodes.flatMap((child) =>
      "tagName" in child ? [new PageElement(child, this)] : [],
    );
  }

  /** Name of its tag in small letters. */
  get tag(): string {
    return this.node.nodeName;
  }

  get id(): string {
    return this.attribute("id") ?? "";
  }

  /** All words in it; white space of any kind and length is one space. */
  get words(): string {
    return textIn(this.node).replace(/\s+/g, " ");
  }

  attribute(name: string): string | undefined {
    return this.attributes.get(name);
  }

  is(...tags: readonly string[]): boolean {
    return tags.includes(this.tag);
  }

  hasClass(name: string): boolean {
    return this.attribute("class")?.split(/\s+/).includes(name) ?? false;
  }

  /** The elements of those tags in it, at any depth, as they follow each other. */
  all(...tags: readonly string[]): PageElement[] {
    return this.children.flatMap((child) => [
      ...(child.is(...tags) ? [child] : []),
      ...child.all(...tags),
    ]);
  }

  /** Whether it stands in an element like that, at any depth. */
  isIn(isWanted: (around: PageElement) => boolean): boolean {
    return this.parent !== undefined && (isWanted(this.parent) || this.parent.isIn(isWanted));
  }
}

/** A page that was read. */
export class Page extends PageElement {
  private readonly named = new Map<string, PageElement>();

  constructor(text: string) {
    super(parse(text, { scriptingEnabled: false }));
    this.name(this);
  }

  /** The element with that id; fails where there is none. */
  byId(id: string): PageElement {
    const found = this.named.get(id);
    if (!found) throw new Error(`Nothing on the page has the id ${id}.`);
    return found;
  }

  private name(element: PageElement): void {
    if (element.id !== "" && !this.named.has(element.id)) this.named.set(element.id, element);
    for (const child of element.children) this.name(child);
  }
}

const textIn = ({ childNodes }: Tree.Document | Tree.Element): string =>
  childNodes
    .map((child) => ("tagName" in child ? textIn(child) : "value" in child ? child.value : ""))
    .join("");
