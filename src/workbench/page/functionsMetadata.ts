import type { FunctionMetadata, FunctionsMetadata } from "../univer/functionMetadata";

/** Where the add-in's build is served. */
const address = "/addin/functions.json";

/** Ids of those that return promises, which the build has put beside the page. */
const asynchronousAddress = "/asynchronous.json";

/** The add-in's functions; none where its build is missing, so that the grid works without. */
export async function functionsMetadata(): Promise<readonly FunctionMetadata[]> {
  try {
    const [answer, ids] = await Promise.all([fetch(address), fetch(asynchronousAddress)]);
    if (!answer.ok || !ids.ok) return [];
    const asynchronous = new Set((await ids.json()) as readonly string[]);
    const { functions } = (await answer.json()) as FunctionsMetadata;
    return functions.map((each) => ({ ...each, isAsynchronous: asynchronous.has(each.id) }));
  } catch {
    return [];
  }
}
