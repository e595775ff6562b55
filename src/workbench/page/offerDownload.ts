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
