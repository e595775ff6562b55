import { Link } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";

interface FileLinkProps {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the link says; the name where it is left out. */
  readonly label?: string;
}

/** A link that saves a file which was made here; it goes nowhere else. */
export function FileLink({ name, bytes, label = name }: FileLinkProps) {
  const address = useMemo(
    () => URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: typeOf(name) })),
    [name, bytes],
  );
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <Link href={address} download={name}>
      {label}
    </Link>
  );
}

const types: Readonly<Record<string, string>> = {
  zip: "application/zip",
  html: "text/html",
  csv: "text/csv",
};

const typeOf = (name: string): string =>
  types[name.split(".").at(-1)!] ??
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
