import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { School } from "../../domain/school";
import { countText, listText, numberText } from "../../domain/wording";
import { travelOf, type Coordinator } from "../../engine/placement/coordinator";
import type { Placement } from "../../engine/placement/placement";
import { weekText } from "../../engine/placement/weekText";
import { useText } from "../shell/useText";
import { keptFor, type Decided, type HostEdit, type HostEdits } from "./hostEdits";

const useStyles = makeStyles({
  host: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

interface CoordinatorsProps {
  readonly decided: Decided;
  readonly placement: Placement;
  readonly edits: HostEdits;
  readonly onEdit: (school: string, edit: HostEdit) => void;
}

/** Host by host: who employs the LSCs based there, and the week and way of each. */
export function Coordinators({ decided, placement, edits, onEdit }: CoordinatorsProps) {
  const text = useText();
  const hosts = placement.schools.filter(({ hosted }) => hosted > 0);
  return (
    <section aria-labelledby="coordinators" className={text.section}>
      <h3 id="coordinators" className={text.heading}>
        LSC by LSC
      </h3>
      <p className={text.quiet}>
        The days are a proposal, with the visitors of a school on different half-days where they can
        be. Two half-days on one day at one school are one trip.
      </p>
      {hosts.map(({ school }) => (
        <Host
          key={school.number}
          school={school}
          schools={placement.schools.map((each) => each.school)}
          own={placement.coordinators.filter(({ host }) => host.number === school.number)}
          rule={edits.get(school.number) ?? keptFor(school.number, decided)}
          onEdit={(edit) => onEdit(school.number, edit)}
        />
      ))}
    </section>
  );
}

interface HostProps {
  readonly school: School;
  readonly schools: readonly School[];
  /** The LSCs based there. */
  readonly own: readonly Coordinator[];
  readonly rule: HostEdit;
  readonly onEdit: (edit: HostEdit) => void;
}

function Host({ school, schools, own, rule, onEdit }: HostProps) {
  const styles = useStyles();
  const text = useText();
  const employ = (number: string) =>
    onEdit({ ...rule, employerNumber: number === school.number ? undefined : number });
  return (
    <div className={styles.host}>
      <h4 className={styles.name}>{school.name}</h4>
      <Field label={`Employing school of the ${own.length === 1 ? "LSC" : "LSCs"} based here`}>
        <Select
          size="small"
          value={rule.employerNumber ?? school.number}
          onChange={(_, { value }) => employ(value)}
        >
          {schools.map(({ number, name }) => (
            <option key={number} value={number}>
              {number === school.number ? `${name} (the host)` : name}
            </option>
          ))}
        </Select>
      </Field>
      <ul className={text.list}>
        {own.map((coordinator) => (
          <li key={coordinator.number}>
            <strong>{`LSC ${coordinator.number}:`}</strong> {weekSentence(coordinator)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function weekSentence(coordinator: Coordinator): string {
  const { visits } = coordinator;
  const stays = visits.map(({ school, halfDays }) => `${weekText(halfDays)} at ${school.name}`);
  return `${listText(stays)}. ${travelSentence(coordinator)}`;
}

function travelSentence(coordinator: Coordinator): string {
  const { trips, kmPerWeek, tripsWithoutKm } = travelOf(coordinator);
  if (trips === 0) return "No travel.";
  const all = `${countText(trips, "return trip")} a week`;
  if (tripsWithoutKm === trips) return `${all} of unknown length.`;
  const rest =
    tripsWithoutKm > 0 ? ` and ${countText(tripsWithoutKm, "trip")} of unknown length` : "";
  return `${all}, ${numberText(kmPerWeek, 1)} km${rest}.`;
}
