import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { School } from "../../domain/school";
import { countText } from "../../domain/wording";
import type { PlacedSchool } from "../../engine/placement/placement";
import { BasedHere } from "./BasedHere";
import { HalfDays } from "./HalfDays";
import type { HostEdit } from "./hostEdits";

const useStyles = makeStyles({
  pointed: { backgroundColor: tokens.colorNeutralBackground1Selected },
  host: { fontWeight: tokens.fontWeightSemibold },
  about: { display: "block", color: tokens.colorNeutralForeground2 },
});

interface RowProps {
  /** 1, 2, … as on the map. */
  readonly number: number;
  readonly school: School;
  /** Undefined until the cluster was placed. */
  readonly placed: PlacedSchool | undefined;
  readonly servedBy: string;
  /** LSCs of the cluster. */
  readonly roles: number;
  /** What is decided for the school, in the workbook or here. */
  readonly rule: HostEdit;
  /** Why the policy lets nobody be based there; undefined where it does not. */
  readonly ban: string | undefined;
  readonly isPointed: boolean;
  readonly onEdit: (edit: HostEdit) => void;
  readonly onPoint: () => void;
}

/** One school: who comes, its half-days, and the LSCs based there. */
export function SchoolRow({ number, school, placed, servedBy, ...rest }: RowProps) {
  const styles = useStyles();
  const { isPointed, onPoint, ban, ...cell } = rest;
  const isHost = placed !== undefined && placed.hosted > 0;
  const place = school.latitude === undefined ? ["no coordinates"] : [];
  return (
    <tr
      data-school={school.number}
      className={mergeClasses(isPointed && styles.pointed)}
      onFocus={onPoint}
    >
      <th scope="row">
        <span className={mergeClasses(isHost && styles.host)}>{`${number} ${school.name}`}</span>
        <span className={styles.about}>
          {[countText(school.students, "student"), ...place].join(" · ")}
        </span>
        <span className={styles.about}>{placed && (servedBy || "nobody comes")}</span>
      </th>
      <td>
        <HalfDays name={school.name} halfDays={placed?.halfDays} {...cell} />
      </td>
      <td>
        <BasedHere name={school.name} hosted={placed?.hosted} ban={ban} {...cell} />
      </td>
    </tr>
  );
}
