const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Has the browser put a file with the person's downloads. Nothing leaves the computer. */
export function offerDownload(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The same with a file, in base64, that the add-in opens as a new workbook. */
export const offerNewWorkbook = (base64: string): void =>
  offerDownload(
    Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)),
    "New workbook.xlsx",
  );
