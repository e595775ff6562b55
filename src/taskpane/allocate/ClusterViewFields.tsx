import { Checkbox, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { regions } from "../../domain/region";
import { clusterOrders, type ClusterView } from "./clusterView";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(180px, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "end",
    margin: `${tokens.spacingVerticalS} 0`,
  },
  choice: { minWidth: 0, "& select": { minWidth: 0, width: "100%" } },
  wide: { gridColumnStart: 1, gridColumnEnd: -1 },
});

const everywhere = "All regions";

/** Search, filter and order of the list of clusters. */
export function ClusterViewFields({
  view,
  onChange,
}: {
  readonly view: ClusterView;
  readonly onChange: (change: Partial<ClusterView>) => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      <Field label="Find a cluster" className={styles.wide}>
        <Input
          type="search"
          value={view.sought}
          onChange={(_, { value }) => onChange({ sought: value })}
        />
      </Field>
      <Field label="Region" className={styles.choice}>
        <Select
          value={view.region ?? everywhere}
          onChange={(_, { value }) =>
            onChange({ region: regions.find((region) => region === value) })
          }
        >
          {[everywhere, ...regions].map((region) => (
            <option key={region}>{region}</option>
          ))}
        </Select>
      </Field>
      <Field label="Order" className={styles.choice}>
        <Select
          value={view.order}
          onChange={(_, { value }) =>
            onChange({ order: clusterOrders.find((order) => order === value) ?? view.order })
          }
        >
          {clusterOrders.map((order) => (
            <option key={order}>{order}</option>
          ))}
        </Select>
      </Field>
      <Checkbox
        className={styles.wide}
        label="Only clusters with roles"
        checked={view.onlyWithRoles}
        onChange={(_, { checked }) => onChange({ onlyWithRoles: checked === true })}
      />
    </div>
  );
}
