import { scenarioSide, workbookSide, type AllocationSide } from "../../actions/allocationSide";
import type { Result } from "../../domain/result";
import type { TableReader, WorkbookFile } from "../../hosts/Host";
import type { PolicyValues } from "../../parameters/policyFrom";

/** Something that can be compared: one of these words, or a scenario or the file by its name. */
export type SideChoice =
  | { readonly kind: "stands" | "changed" }
  | { readonly kind: "scenario" | "file"; readonly name: string };

/** A workbook that was opened to compare with. */
export interface OpenedFile {
  readonly name: string;
  readonly file: WorkbookFile;
}

export const keyOf = (choice: SideChoice): string =>
  "name" in choice ? `${choice.kind} ${choice.name}` : choice.kind;

/** How a choice is called in a list. */
export function labelOf(choice: SideChoice): string {
  switch (choice.kind) {
    case "stands":
      return "The workbook as it stands";
    case "changed":
      return "With the settings changed here";
    case "scenario":
      return `Scenario: ${choice.name}`;
    case "file":
      return `File: ${choice.name}`;
  }
}

/** What there is to choose from. */
export function choicesFrom(given: {
  readonly hasChanges: boolean;
  readonly scenarios: readonly string[];
  readonly file: OpenedFile | undefined;
}): SideChoice[] {
  return [
    { kind: "stands" },
    ...(given.hasChanges ? [{ kind: "changed" } as const] : []),
    ...given.scenarios.map((name) => ({ kind: "scenario", name }) as const),
    ...(given.file ? [{ kind: "file", name: given.file.name } as const] : []),
  ];
}

/** Reads the side that was chosen. */
export async function readSide(
  choice: SideChoice,
  host: TableReader,
  changes: Partial<PolicyValues>,
  file: OpenedFile | undefined,
): Promise<Result<AllocationSide>> {
  if (choice.kind === "scenario") return scenarioSide(host, choice.name);
  if (choice.kind === "file" && file) return workbookSide(file.file, choice.name);
  return workbookSide(host, labelOf(choice), choice.kind === "changed" ? changes : {});
}
