import { Link } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A link that saves a file which was made here; it goes nowhere else. */
export function FileLink({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }) {
  const address = useMemo(
    () => URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: workbookType })),
    [bytes],
  );
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <Link href={address} download={name}>
      {name}
    </Link>
  );
}
