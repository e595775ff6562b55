import {
  FluentProvider,
  Link,
  makeStaticStyles,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { themes } from "./themes";
import { useText } from "./useText";
import { useTheming } from "./useTheming";

const useStaticStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  page: { minHeight: "100vh" },
  words: {
    maxWidth: "36em",
    margin: "0 auto",
    padding: tokens.spacingHorizontalXL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
});

/**
 * Shown where the page is opened in a browser, without a workbook beside it; and in Excel where
 * office.js could not be loaded, as without it the page cannot know where it is.
 */
export function NoHost({ isOfficeLoaded }: { readonly isOfficeLoaded: boolean }) {
  useStaticStyles();
  const styles = useStyles();
  const text = useText();
  const { name } = useTheming(undefined);
  return (
    <FluentProvider theme={themes[name]} className={styles.page}>
      <main className={styles.words}>
        <h1 className={text.title}>Learning Support Coordinator allocation</h1>
        <p className={text.text}>
          This is the task pane of an Excel add-in. It works on the workbook beside it, and there is
          none here.
        </p>
        {!isOfficeLoaded && (
          <p className={text.text}>
            Or it is in Excel and cannot tell: Microsoft’s office.js could not be loaded. The
            network, and the content security policy of the add-in’s host, must allow
            appsforoffice.microsoft.com. Ask whoever looks after Microsoft 365 in your organisation,
            then open the pane again.
          </p>
        )}
        <ul className={text.list}>
          <li>In Excel: open a workbook and press Allocate on the LSC tab of the ribbon.</li>
          <li>
            No LSC tab? The add-in is not installed. Ask whoever looks after Microsoft 365 in your
            organisation.
          </li>
          <li>
            Without Excel: try it in the workbench, a spreadsheet in the browser. The README says
            how to start it.
          </li>
        </ul>
        <p className={text.text}>
          <Link href="help/functions/index.html" inline>
            Read about the functions
          </Link>
        </p>
      </main>
    </FluentProvider>
  );
}
