import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { useText } from "./useText";

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    // Fields shrink with the pane, to half its usual width at 200 % zoom.
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
    "& .fui-Input": { minWidth: 0 },
    "& input:not([type=checkbox])": { minWidth: 0, width: "100%" },
  },
  heading: {
    ":focus": { outline: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/**
 * A screen under its heading, seen from its top. The heading takes the focus when the screen is
 * opened from elsewhere than its tab: by the ribbon, or by a button on another screen.
 */
export function Screen({
  title,
  wasOpened,
  children,
}: {
  readonly title: string;
  /** False for the screen the pane is opened with: then the focus stays where it is. */
  readonly wasOpened: { readonly current: boolean };
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const onTab = document.activeElement?.getAttribute("role") === "tab";
    if (wasOpened.current && !onTab) heading.current?.focus();
    document.documentElement.scrollTop = 0;
  }, [wasOpened]);
  return (
    <div className={styles.screen}>
      <h1 ref={heading} tabIndex={-1} className={mergeClasses(text.title, styles.heading)}>
        {title}
      </h1>
      {children}
    </div>
  );
}
