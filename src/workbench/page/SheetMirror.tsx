import { useMemo } from "react";
import { addressOf, columnLetters } from "../../sheets/rectangle";
import type { Mirror } from "./Mirror";
import type { Workbench } from "./Workbench";
import type { WorkbenchState } from "./WorkbenchState";

interface Props {
  readonly workbench: Workbench;
  readonly state: WorkbenchState;
}

/**
 * The active sheet as a real table for people who use a screen reader, since the grid is a picture to
 * it. It is off the screen and not hidden from them; the selected cell is announced.
 */
export function SheetMirror({ workbench, state }: Props) {
  const { cell } = state;
  const { sheetId = "", row = 0, column = 0 } = cell ?? {};
  const page = `${Math.floor(row / 200)},${Math.floor(column / 30)}`;
  const mirror = useMemo(
    () => workbench.mirror({ row, column }),
    // oxlint-disable-next-line react/exhaustive-deps -- read anew when these change, not at each step
    [workbench, sheetId, page, state.changes],
  );
  return (
    <div className="unseen">
      <Announced text={mirror ? `Sheet ${mirror.sheet}` : ""} />
      <Announced text={[cell?.words, cell?.problem].filter(Boolean).join(". ")} />
      {mirror && <MirrorTable mirror={mirror} />}
    </div>
  );
}

/** What a screen reader says each time it changes. */
const Announced = ({ text }: { readonly text: string }) => (
  <div role="status" aria-live="polite">
    {text}
  </div>
);

export function MirrorTable({
  mirror: { sheet, part, isAll, texts },
}: {
  readonly mirror: Mirror;
}) {
  const last = addressOf(part.row + part.rows, part.column + part.columns);
  const extent = isAll ? "" : `, ${addressOf(part.row + 1, part.column + 1)} to ${last}`;
  return (
    <table>
      <caption>
        Sheet {sheet}
        {extent}
      </caption>
      <thead>
        <tr>
          <th scope="col">Row</th>
          {Array.from({ length: part.columns }, (_, index) => (
            <th scope="col" key={index}>
              {columnLetters(part.column + index + 1)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {texts.map((cells, index) => (
          <tr key={index}>
            <th scope="row">{part.row + index + 1}</th>
            {cells.map((text, column) => (
              <td key={column}>{text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
