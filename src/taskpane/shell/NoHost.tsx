import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  page: { maxWidth: "36em", margin: "0 auto", padding: tokens.spacingHorizontalXXL },
});

/** Shown where the page is opened in a browser, without a workbook beside it. */
export function NoHost() {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <h1>Learning Support Coordinator allocation</h1>
      <p>
        This is the task pane of an Excel add-in. It works on the workbook beside it, and there is
        none here.
      </p>
      <ul>
        <li>In Excel: open a workbook and press Allocate on the LSC tab of the ribbon.</li>
        <li>
          No LSC tab? The add-in is not installed. Ask whoever looks after Microsoft 365 in your
          organisation.
        </li>
        <li>
          Without Excel: try it in the workbench, a spreadsheet in the browser. The README says how
          to start it.
        </li>
      </ul>
      <p>
        <a href="help/functions/index.html">Read about the functions</a>
      </p>
    </main>
  );
}
