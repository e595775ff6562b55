import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  attribute,
  childrenNamed,
  descendantsNamed,
  elementsIn,
  localName,
  textOf,
  type XmlElement,
} from "../../src/hosts/xlsx/package/xml";
import { addressOf, manifestFor } from "../../scripts/manifestFor.mjs";
import {
  at,
  everyElement,
  manifestOf,
  production,
  project,
  resourcesOf,
  source,
} from "./manifestTree";

const overrides = at(production, "VersionOverrides");
const host = at(overrides, "Hosts", "Host");
const resources = resourcesOf(production);
const valueOf = (id: string | undefined) => resources.find((each) => each.id === id)?.value;
const names = (parent: XmlElement) => elementsIn(parent).map(localName);

/** Whether the elements stand in the order the schema asks for. */
const inOrder = (found: readonly string[], order: readonly string[]) =>
  found.every((name) => order.includes(name)) &&
  found.join() === [...found].sort((a, b) => order.indexOf(a) - order.indexOf(b)).join();

test("Microsoft's reader takes the manifest for one of a workbook add-in", () => {
  const reader = resolve(project, "node_modules/office-addin-manifest/cli.js");
  const info = execFileSync(process.execPath, [reader, "info", "manifest.xml"], {
    cwd: project,
    encoding: "utf8",
  });
  expect(info).toMatch(/Name: LSC Allocation\n/);
  expect(info).toMatch(/Hosts: Workbook\n/);
});

test("elements stand in the order the schema asks for", () => {
  expect(names(production)).toEqual([
    ...["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description"],
    ...["IconUrl", "HighResolutionIconUrl", "SupportUrl", "Hosts", "Requirements"],
    ...["DefaultSettings", "Permissions", "VersionOverrides"],
  ]);
  expect(names(overrides)).toEqual(["Hosts", "Resources"]);
  expect(names(host)).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
  expect(names(at(host, "DesktopFormFactor"))).toEqual([
    ...["GetStarted", "FunctionFile", "ExtensionPoint"],
  ]);
  expect(names(at(host, "AllFormFactors", "ExtensionPoint"))).toEqual([
    ...["Script", "Page", "Metadata", "Namespace"],
  ]);
  expect(names(at(overrides, "Resources"))).toEqual([
    ...["Images", "Urls", "ShortStrings", "LongStrings"],
  ]);
  for (const group of descendantsNamed(production, "Group"))
    expect(inOrder(names(group), ["Label", "Icon", "Control"])).toBe(true);
  for (const control of descendantsNamed(production, "Control"))
    expect(names(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
});

test("id, version, names and description keep Microsoft's limits", () => {
  expect(textOf(at(production, "Id"))).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(textOf(at(production, "Version"))).toMatch(/^\d+(\.\d+){3}$/);
  const { version } = JSON.parse(readFileSync(resolve(project, "package.json"), "utf8"));
  expect(textOf(at(production, "Version"))).toBe(`${version}.0`);
  expect(attribute(at(production, "DisplayName"), "DefaultValue")!.length).toBeLessThanOrEqual(30);
  expect(attribute(at(production, "Description"), "DefaultValue")!.length).toBeLessThanOrEqual(250);
  expect(textOf(at(production, "ProviderName")).length).toBeLessThanOrEqual(125);
});

test("resource ids are unique and at most 32 characters, texts and addresses within their limits", () => {
  const ids = resources.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const limits = { ShortStrings: 125, LongStrings: 250, Urls: 2048, Images: 2048 };
  for (const { kind, id, value } of resources) {
    expect(id).toMatch(/^[\w.]{1,32}$/);
    expect(value).not.toBe("");
    expect(value.length).toBeLessThanOrEqual(limits[kind as keyof typeof limits]);
    if (kind === "Urls" || kind === "Images") expect(value).toMatch(/^https:\/\//);
  }
});

test("every resource that is asked for is there, of the right kind, and none is left over", () => {
  const asked = everyElement(overrides).flatMap((element) => {
    const id = attribute(element, "resid");
    return id === undefined ? [] : [{ name: localName(element), id }];
  });
  const kinds: Record<string, string> = {
    Image: "Images",
    Runtime: "Urls",
    SourceLocation: "Urls",
    FunctionFile: "Urls",
    LearnMoreUrl: "Urls",
    Label: "ShortStrings",
    Title: "ShortStrings",
    Namespace: "ShortStrings",
    Description: "LongStrings",
  };
  for (const { name, id } of asked)
    expect(resources.find((each) => each.id === id)).toMatchObject({ kind: kinds[name] });
  expect(new Set(asked.map(({ id }) => id))).toEqual(new Set(resources.map(({ id }) => id)));
});

test("functions, commands and pane share one runtime that lives as long as the workbook", () => {
  const [runtime, ...others] = descendantsNamed(host, "Runtime");
  expect(others).toEqual([]);
  expect(runtime!.attributes).toMatchObject({ lifetime: "long" });
  const page = attribute(runtime!, "resid");
  expect(attribute(at(host, "DesktopFormFactor", "FunctionFile"), "resid")).toBe(page);
  const functions = at(host, "AllFormFactors", "ExtensionPoint");
  expect(attribute(at(functions, "Page", "SourceLocation"), "resid")).toBe(page);
  const settings = at(production, "DefaultSettings", "SourceLocation");
  expect(attribute(settings, "DefaultValue")).toBe(valueOf(page));
});

test("it asks for the shared runtime, custom functions with arrays, and no newer Excel than is used", () => {
  const sets = childrenNamed(at(production, "Requirements", "Sets"), "Set");
  expect(sets.map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")])).toEqual([
    ["SharedRuntime", "1.1"],
    ["CustomFunctionsRuntime", "1.3"],
    ["ExcelApi", "1.9"],
  ]);
});

test("ids of controls are unique and at most 125 characters", () => {
  const ids = ["CustomTab", "Group", "Control"]
    .flatMap((name) => descendantsNamed(production, name))
    .map((element) => attribute(element, "id")!);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[\w.]{1,125}$/);
});

test("the tab LSC has the buttons Allocate, Explain, Data and Help, each with a command", () => {
  expect(valueOf(attribute(at(descendantsNamed(host, "CustomTab")[0]!, "Label"), "resid"))).toBe(
    "LSC",
  );
  const controls = descendantsNamed(production, "Control");
  expect(controls.map((each) => valueOf(attribute(at(each, "Label"), "resid")))).toEqual([
    ...["Allocate", "Explain", "Data", "Help"],
  ]);
  const commands = readFileSync(resolve(project, "src/commands/commands.ts"), "utf8");
  for (const control of controls) {
    expect(attribute(at(control, "Action"), "type")).toBe("ExecuteFunction");
    expect(commands).toContain(`${textOf(at(control, "Action", "FunctionName"))}:`);
  }
});

test("each icon comes in 16, 32 and 80 pixels, and each picture has the size it is said to have", () => {
  for (const icon of descendantsNamed(overrides, "Icon"))
    expect(childrenNamed(icon, "Image").map((image) => attribute(image, "size"))).toEqual([
      ...["16", "32", "80"],
    ]);
  const shown = [
    ...descendantsNamed(overrides, "Icon").flatMap((icon) =>
      childrenNamed(icon, "Image").map((image) => ({
        size: Number(attribute(image, "size")),
        address: valueOf(attribute(image, "resid"))!,
      })),
    ),
    { size: 32, address: attribute(at(production, "IconUrl"), "DefaultValue")! },
    { size: 64, address: attribute(at(production, "HighResolutionIconUrl"), "DefaultValue")! },
  ];
  for (const { size, address } of shown) {
    const path = resolve(project, new URL(address).pathname.slice(1));
    expect(existsSync(path)).toBe(true);
    const picture = readFileSync(path);
    expect(picture.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([size, size]);
  }
});

test("every file it names is in the build", () => {
  const addresses = [
    ...resources.filter(({ kind }) => kind !== "ShortStrings" && kind !== "LongStrings"),
    { value: attribute(at(production, "SupportUrl"), "DefaultValue")! },
  ];
  for (const { value } of addresses)
    expect(existsSync(resolve(project, "build/addin", new URL(value).pathname.slice(1)))).toBe(
      true,
    );
});

test("the address of a build stands everywhere in its manifest", () => {
  const { base, namespace } = addressOf({
    base: "https://addins.example.govt.nz/lsc",
    mode: "production",
  });
  expect(base).toBe("https://addins.example.govt.nz/lsc/");
  const text = manifestFor(source, { base, namespace });
  expect(text).not.toContain("localhost");
  expect(text).not.toContain("<!--"); // What the source says of itself.
  for (const { kind, value } of resourcesOf(manifestOf({ base, namespace })))
    if (kind === "Urls" || kind === "Images") expect(value.startsWith(base)).toBe(true);
});

test("an address Excel would load nothing from is refused", () => {
  for (const base of ["http://localhost:3000/", "lsc", "https://example.nz/?a=1"])
    expect(() => addressOf({ base, mode: "production" })).toThrow(base);
});

test("the development manifest differs only in id, name, namespace and the tab's label", () => {
  const { namespace } = addressOf({ mode: "development" });
  const base = "https://localhost:3000/";
  const development = manifestFor(source, { base, namespace });
  const lines = manifestFor(source, { base, namespace: "LSC" }).split("\n");
  const changed = development
    .split("\n")
    .filter((line: string, index: number) => line !== lines[index])
    .map((line: string) => line.trim());
  expect(changed).toHaveLength(4);
  expect(changed[0]).toMatch(/^<Id>/);
  expect(changed[0]).not.toBe(`<Id>${textOf(at(production, "Id"))}</Id>`);
  expect(changed[1]).toBe('<DisplayName DefaultValue="LSC Allocation (development)"/>');
  expect(changed[2]).toContain('DefaultValue="LSC_DEV"');
  expect(changed[3]).toContain('DefaultValue="LSC_DEV"');
});
