import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { halfDaysPerRole } from "../../engine/placement/hostModel";
import { chartColours } from "../shell/chartColours";
import type { HostEdit } from "./hostEdits";

const useStyles = makeStyles({
  slider: { display: "block", margin: "4px 0 0", accentColor: chartColours.solid },
  byHand: { display: "block", color: tokens.colorBrandForeground1 },
});

interface HalfDaysProps {
  readonly name: string;
  /** As it is placed now; undefined until it is. */
  readonly halfDays: number | undefined;
  /** LSCs of the cluster. */
  readonly roles: number;
  readonly rule: HostEdit;
  readonly onEdit: (edit: HostEdit) => void;
}

/** Half-days of a school, to type or drag; emptied, they are computed again. */
export function HalfDays({ name, halfDays, roles, rule, onEdit }: HalfDaysProps) {
  const styles = useStyles();
  // What is typed stays as it is until the field is left, even where it is empty for a moment.
  const [typed, setTyped] = useState<string>();
  const most = roles * halfDaysPerRole;
  const value = rule.halfDays ?? halfDays;
  const set = (text: string) => onEdit({ ...rule, halfDays: halfDaysIn(text, most) });
  return (
    <>
      <Input
        type="number"
        size="small"
        min={0}
        max={most}
        aria-label={`Half-days a week of ${name}`}
        value={typed ?? (value === undefined ? "" : String(value))}
        onChange={(_, { value: text }) => {
          setTyped(text);
          set(text);
        }}
        onBlur={() => setTyped(undefined)}
      />
      <input
        type="range"
        min={0}
        max={most}
        value={value ?? 0}
        // The same as the number above it, for the mouse.
        aria-hidden
        tabIndex={-1}
        className={styles.slider}
        onChange={({ target }) => set(target.value)}
      />
      {rule.halfDays !== undefined && <span className={styles.byHand}>set by hand</span>}
    </>
  );
}

/** Half-days as typed; undefined, and so computed, for anything that is no whole number. */
function halfDaysIn(text: string, most: number): number | undefined {
  const count = Number(text);
  const isCount = text.trim() !== "" && Number.isInteger(count) && count >= 0;
  return isCount ? Math.min(count, most) : undefined;
}
