import type { Workbench } from "./Workbench";

/** The buttons of the add-in's manifest, by the name of what each calls. */
const buttons = [
  ["ShowAllocate", "Allocate"],
  ["ShowExplain", "Explain"],
  ["ShowData", "Data"],
  ["ShowHelp", "Help"],
] as const;

interface Props {
  readonly workbench: Workbench;
  readonly isReady: boolean;
}

/** What stands on Excel's ribbon under LSC. */
export function RibbonGroup({ workbench, isReady }: Props) {
  return (
    <div className="group" role="group" aria-label="LSC">
      <span className="groupName" aria-hidden="true">
        LSC
      </span>
      {buttons.map(([action, label], index) => (
        <button
          key={action}
          className={index === 0 ? "button primary" : "button"}
          disabled={!isReady}
          onClick={() => workbench.pressButton(action)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
