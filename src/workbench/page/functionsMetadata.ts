import type { FunctionMetadata, FunctionsMetadata } from "../univer/functionMetadata";

/** Where the add-in's build is served. */
const address = "/addin/functions.json";

/** The add-in's functions; none where its build is missing, so that the grid works without. */
export async function functionsMetadata(): Promise<readonly FunctionMetadata[]> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) return [];
    return ((await answer.json()) as FunctionsMetadata).functions;
  } catch {
    return [];
  }
}
