import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { comparisonTotals, type GroupTotals, type Reached } from "../../actions/comparisonTotals";
import type { Comparison } from "../../actions/compareSides";
import { numberText } from "../../domain/wording";
import { useFigures } from "../money/useFigures";
import { useText } from "../shell/useText";

const measures: Readonly<Record<keyof Reached, string>> = {
  students: "Students reached",
  schools: "Schools and kura reached",
  clusters: "Clusters with roles",
  roles: "Roles",
};

/** Whom the roles reach before and after, group by group; one measure at a time. */
export function TotalsTable({ comparison }: { readonly comparison: Comparison }) {
  const styles = useFigures();
  const text = useText();
  const [measure, setMeasure] = useState<keyof Reached>("students");
  const rows = comparisonTotals(comparison).filter(
    ({ before, after }) => before[measure] !== undefined && after[measure] !== undefined,
  );
  return (
    <section aria-labelledby="totals" className={text.section}>
      <h2 id="totals" className={text.heading}>
        Whom the roles reach
      </h2>
      <Field label="What is counted">
        <Select value={measure} onChange={(_, { value }) => setMeasure(value as keyof Reached)}>
          {Object.entries(measures).map(([key, label]) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.scrolls}>
        <table className={styles.table} aria-labelledby="totals">
          <thead>
            <tr>
              <th scope="col">Group</th>
              <th scope="col">Before</th>
              <th scope="col">After</th>
              <th scope="col">Change</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <TotalRow key={`${row.kind} ${row.name}`} row={row} measure={measure} />
            ))}
          </tbody>
        </table>
      </div>
      {measure === "roles" && (
        <p className={text.quiet}>
          By region those of the clusters it leads. Of other groups the roles of a cluster count in
          part, by their share of its students.
        </p>
      )}
    </section>
  );
}

function TotalRow({
  row,
  measure,
}: {
  readonly row: GroupTotals;
  readonly measure: keyof Reached;
}) {
  const [before, after] = [row.before[measure] ?? 0, row.after[measure] ?? 0];
  const isShared = measure === "roles" && row.kind !== "Region" && row.kind !== "Everyone";
  const shown = (number: number) => numberText(number, isShared ? 1 : 0);
  const change = shown(after - before);
  return (
    <tr>
      <th scope="row">{row.name}</th>
      <td>{shown(before)}</td>
      <td>{shown(after)}</td>
      <td>{after > before ? `+${change}` : change}</td>
    </tr>
  );
}
