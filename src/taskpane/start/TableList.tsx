import { makeStyles, tokens } from "@fluentui/react-components";
import type { TableSurvey } from "../../actions/tableSurvey";
import { countText } from "../../domain/wording";
import { GoTo } from "../shell/GoTo";
import { RunButton } from "../shell/RunButton";
import { useSheetsWriting } from "../shell/useSheetsWriting";
import { useText } from "../shell/useText";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flexGrow: 1, flexBasis: "12em" },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** Every table a person fills: where it is and how full, or a button that adds it. */
export function TableList({ tables }: { readonly tables: readonly TableSurvey[] }) {
  const styles = useStyles();
  const text = useText();
  return (
    <section aria-labelledby="tables">
      <h2 id="tables" className={text.heading}>
        Tables
      </h2>
      <ul className={text.plainList}>
        {tables.map((table) => (
          <li key={table.table} className={styles.row}>
            <TableItem {...table} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function TableItem({ table, sheet, rows, purpose }: TableSurvey) {
  const styles = useStyles();
  const text = useText();
  const { add } = useSheetsWriting();
  return (
    <>
      <div className={styles.words}>
        <span className={styles.name}>{table}</span>
        {": "}
        {sheet === undefined
          ? "not in the workbook"
          : rows === 0
            ? "no rows"
            : countText(rows, "row")}
        {sheet !== undefined && sheet !== table && ` on the sheet ${sheet}`}
        <p className={text.quiet}>{purpose}</p>
      </div>
      {sheet === undefined ? (
        <RunButton size="small" onClick={() => add([table])}>{`Add the ${table} sheet`}</RunButton>
      ) : (
        <GoTo place={{ sheet, address: "A1" }} label={`Go to the sheet ${sheet}`}>
          Go to
        </GoTo>
      )}
    </>
  );
}
