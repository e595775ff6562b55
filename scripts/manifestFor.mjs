// The manifest of one build, made from manifest.xml: where it is served from, and for whom.

/** Where manifest.xml says the add-in is served from. */
export const sourceBase = "https://localhost:3000/";

const development = {
  id: "3bf4d9b6-d197-4b84-96c7-a9690d3a823d",
  namespace: "LSC_DEV",
  name: " (development)",
};

/** Base address and namespace of a build; refuses an address from which Excel loads nothing. */
export function addressOf({ base = sourceBase, mode }) {
  let url;
  try {
    url = new URL(base);
  } catch {
    throw new Error(
      `"${base}" is not a web address. Give the folder the add-in will be served from, such as https://addins.example.govt.nz/lsc/.`,
    );
  }
  if (url.protocol !== "https:")
    throw new Error(`"${base}" does not begin with https://; Excel loads add-ins from there only.`);
  if (url.search || url.hash)
    throw new Error(`"${base}" holds a query or a fragment; give the address of a folder.`);
  const folder = url.href.endsWith("/") ? url.href : `${url.href}/`;
  return { base: folder, namespace: mode === "development" ? development.namespace : "LSC" };
}

/** What manifest.xml says of itself, which does not hold of what is made from it. */
const aboutSource = /<!--.*?-->\r?\n/s;

/** The manifest for an address; in development with an id, a namespace and a name of its own. */
export function manifestFor(source, { base, namespace }) {
  const served = source
    .replace(aboutSource, "")
    .replaceAll(sourceBase, base.replaceAll("&", "&amp;"));
  if (namespace !== development.namespace) return served;
  return served
    .replace(/<Id>.*?<\/Id>/, `<Id>${development.id}</Id>`)
    .replace(/(<DisplayName DefaultValue="[^"]*)"/, `$1${development.name}"`)
    .replace(/(id="Functions[.]Namespace" DefaultValue=)"LSC"/, `$1"${namespace}"`)
    .replace(/(id="Tab[.]Label" DefaultValue=)"LSC"/, `$1"${namespace}"`);
}
