import type { WrittenSheet } from "../../hosts/Host";
import { GoTo } from "./GoTo";
import { useText } from "./useText";

/** The sheets a run was written to, each with the way there. */
export function WrittenTo({ written }: { readonly written: readonly WrittenSheet[] }) {
  const text = useText();
  return (
    <div className={text.buttons} role="group" aria-label="Written to">
      {written.map(({ table, sheet }) => (
        <GoTo key={table} place={{ sheet, address: "A1" }} label={`Go to the sheet ${sheet}`}>
          {sheet}
        </GoTo>
      ))}
    </div>
  );
}
