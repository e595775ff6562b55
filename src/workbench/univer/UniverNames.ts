import { IDefinedNamesService, type IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import {
  InsertDefinedNameCommand,
  RemoveDefinedNameCommand,
  SetDefinedNameCommand,
} from "@univerjs/sheets";
import { wholeWorkbook } from "../file/namesSnapshot";
import type { GridNames, NameInfo } from "../grid/Grid";
import type { UniverBook } from "./UniverBook";

/** A reference to cells, which Univer keeps without the sign that begins a formula. */
const reference =
  /^=((?:'(?:[^']|'')+'|[^'!"{}()+*/&<>=,\s]+)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i;

/** The names of the workbook; hidden ones too, by which the add-in knows its sheets. */
export class UniverNames implements GridNames {
  constructor(private readonly book: UniverBook) {}

  list(): readonly NameInfo[] {
    return this.all().map(({ name, formulaOrRefString, localSheetId, hidden, comment }) => ({
      name,
      formula: formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`,
      visible: !hidden,
      comment: comment ?? "",
      ...(isLocal(localSheetId) && { sheetId: localSheetId }),
    }));
  }

  put({ name, sheetId, formula, visible, comment }: NameInfo): void {
    const known = this.find(name, sheetId);
    const wanted = {
      unitId: this.book.unitId,
      id: known?.id ?? this.freeId(),
      name,
      formulaOrRefString: reference.test(formula) ? formula.slice(1) : formula,
      localSheetId: sheetId ?? wholeWorkbook,
      hidden: !visible,
      comment,
    };
    this.book.run(known ? SetDefinedNameCommand.id : InsertDefinedNameCommand.id, wanted);
  }

  remove(name: string, sheetId?: string): void {
    const known = this.find(name, sheetId);
    if (known) this.book.run(RemoveDefinedNameCommand.id, { unitId: this.book.unitId, ...known });
  }

  private find(name: string, sheetId?: string): IDefinedNamesServiceParam | undefined {
    return this.all().find(
      (each) =>
        each.name.toLowerCase() === name.toLowerCase() &&
        (isLocal(each.localSheetId) ? each.localSheetId : undefined) === sheetId,
    );
  }

  private all(): IDefinedNamesServiceParam[] {
    const service = this.book.injector.get(IDefinedNamesService);
    return Object.values(service.getDefinedNameMap(this.book.unitId) ?? {});
  }

  private freeId(): string {
    const taken = new Set(this.all().map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`name-${number}`)) number++;
    return `name-${number}`;
  }
}

const isLocal = (sheetId: string | undefined): boolean =>
  sheetId !== undefined && sheetId !== "" && sheetId !== wholeWorkbook;
