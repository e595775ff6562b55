import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { numberText } from "../../domain/wording";
import type { HostEdit } from "./hostEdits";

const useStyles = makeStyles({
  select: { minWidth: 0, "& select": { minWidth: 0, padding: "0 18px 0 4px" } },
  about: { display: "block", color: tokens.colorNeutralForeground2 },
  byHand: { display: "block", color: tokens.colorBrandForeground1 },
});

interface BasedProps {
  readonly name: string;
  /** LSCs based there as it is placed now; undefined until it is. */
  readonly hosted: number | undefined;
  /** LSCs of the cluster. */
  readonly roles: number;
  readonly rule: HostEdit;
  /** Why the policy lets nobody be based there; undefined where it does not. */
  readonly ban: string | undefined;
  readonly onEdit: (edit: HostEdit) => void;
}

/** How many LSCs are based at a school: as computed, or decided by a person. */
export function BasedHere({ name, hosted, roles, rule, ban, onEdit }: BasedProps) {
  const styles = useStyles();
  const value = valueOf(rule);
  const now = hosted === undefined ? "computed" : `${numberText(hosted)}, computed`;
  return (
    <>
      <Select
        size="small"
        className={styles.select}
        aria-label={`LSCs based at ${name}`}
        value={value}
        onChange={(_, { value: next }) => onEdit({ ...rule, ...editOf(next, ban !== undefined) })}
      >
        <option value="computed">{value === "computed" ? now : "computed"}</option>
        {(ban !== undefined || value === "may") && <option value="may">may host</option>}
        {Array.from({ length: roles }, (_, index) => (
          <option key={index} value={index + 1}>{`${index + 1} or more`}</option>
        ))}
        <option value="nobody">nobody</option>
      </Select>
      {value !== "computed" && (
        <span className={styles.byHand}>{`decided; ${numberText(hosted ?? 0)} now`}</span>
      )}
      {value === "computed" && ban !== undefined && <span className={styles.about}>{ban}</span>}
    </>
  );
}

function valueOf({ lscsAtLeast, mayHost }: HostEdit): string {
  if (mayHost === false) return "nobody";
  if (lscsAtLeast !== undefined) return String(lscsAtLeast);
  return mayHost ? "may" : "computed";
}

/** What is decided by a choice; where the policy forbids it, the school has to be allowed as well. */
function editOf(value: string, isBanned: boolean): Pick<HostEdit, "lscsAtLeast" | "mayHost"> {
  if (value === "computed") return { lscsAtLeast: undefined, mayHost: undefined };
  if (value === "nobody") return { lscsAtLeast: undefined, mayHost: false };
  if (value === "may") return { lscsAtLeast: undefined, mayHost: true };
  return { lscsAtLeast: Number(value), mayHost: isBanned ? true : undefined };
}
