import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type Ref } from "react";
import type { AskedCluster } from "../../actions/placing";
import { bySchoolNumber } from "../../engine/placement/bySchoolNumber";
import type { Placement } from "../../engine/placement/placement";
import { servedBy, servedByText } from "../../engine/placement/servedBy";
import { banOfPolicy, keptFor, type Decided, type HostEdit, type HostEdits } from "./hostEdits";
import { SchoolRow } from "./SchoolRow";

const useStyles = makeStyles({
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    "& th, & td": {
      padding: "4px 3px",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: "left",
      verticalAlign: "top",
      fontWeight: tokens.fontWeightRegular,
    },
    "& thead th": { fontWeight: tokens.fontWeightSemibold, verticalAlign: "bottom" },
  },
  halfDays: { width: "68px" },
  based: { width: "108px" },
});

interface TableProps {
  readonly asked: AskedCluster;
  readonly decided: Decided;
  /** Undefined until the cluster was placed. */
  readonly placement: Placement | undefined;
  readonly edits: HostEdits;
  readonly onEdit: (school: string, edit: HostEdit) => void;
  /** Number of the school that is worked on. */
  readonly pointed: string | undefined;
  readonly onPoint: (school: string) => void;
  readonly body: Ref<HTMLTableSectionElement>;
}

/** What each school of the cluster gets; half-days and hosts can be set by hand. */
export function SchoolTable({ asked, placement, edits, ...rest }: TableProps) {
  const styles = useStyles();
  const { decided, onEdit, pointed, onPoint, body } = rest;
  const schools = useMemo(() => [...asked.schools].sort(bySchoolNumber), [asked]);
  const placed = new Map(placement?.schools.map((each) => [each.school.number, each]));
  return (
    <table className={styles.table} aria-label="Schools of the cluster">
      <thead>
        <tr>
          <th scope="col">School</th>
          <th scope="col" className={styles.halfDays}>
            Half-days a week
          </th>
          <th scope="col" className={styles.based}>
            LSCs based here
          </th>
        </tr>
      </thead>
      <tbody ref={body}>
        {schools.map((school, index) => (
          <SchoolRow
            key={school.number}
            number={index + 1}
            school={school}
            placed={placed.get(school.number)}
            servedBy={servedByText(servedBy(school, placement?.coordinators ?? []))}
            roles={asked.roles}
            rule={edits.get(school.number) ?? keptFor(school.number, decided)}
            ban={banOfPolicy(school, decided)}
            isPointed={school.number === pointed}
            onEdit={(edit) => onEdit(school.number, edit)}
            onPoint={() => onPoint(school.number)}
          />
        ))}
      </tbody>
    </table>
  );
}
