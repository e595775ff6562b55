import { Badge } from "@fluentui/react-components";
import { laterLine, laterRuleLine } from "../../actions/laterLines";
import { readLaterRoles } from "../../actions/readLaterRoles";
import { Problems } from "../shell/Problems";
import { useReading } from "../shell/useReading";
import { useText } from "../shell/useText";

/** Roles on top by a rule that is not confirmed; nothing where the Costs sheet leaves them off. */
export function OnTop() {
  const text = useText();
  const read = useReading(readLaterRoles);
  if (!read) return null;
  if (!read.ok) return <Problems problems={read.problems} />;
  const { value: later, warnings } = read;
  if (!later) return null;
  return (
    <section aria-labelledby="on-top" className={text.section}>
      <h2 id="on-top" className={text.heading}>
        On top
      </h2>
      <div className={text.text}>
        <Badge appearance="tint" color="warning">
          Unconfirmed
        </Badge>{" "}
        {`${laterLine(later)}. ${laterRuleLine(later)}.`}
      </div>
      <Problems problems={warnings} />
    </section>
  );
}
