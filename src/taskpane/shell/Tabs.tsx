import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useRef, type KeyboardEvent } from "react";
import { screens, type ScreenId } from "./screens";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  tab: {
    flexGrow: 1,
    padding: "10px 4px 7px",
    border: "none",
    borderBottom: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    // A transparent border is drawn in forced colours, and would underline every tab.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    // As wide as when it is chosen and bold, so that none moves then.
    "::after": {
      content: "attr(data-label)",
      display: "block",
      height: 0,
      overflow: "hidden",
      visibility: "hidden",
      fontWeight: tokens.fontWeightSemibold,
    },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    borderBottomColor: tokens.colorBrandForeground1,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

export const tabId = (screen: ScreenId): string => `tab-${screen}`;
export const panelId = "screen";

/** How far each key goes among the tabs. */
const steps: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => (at + 1) % screens.length,
  ArrowLeft: (at) => (at + screens.length - 1) % screens.length,
  Home: () => 0,
  End: () => screens.length - 1,
};

/** The tabs of the pane: one stop for the Tab key, arrow keys between them. */
export const Tabs = memo(function Tabs({
  screen,
  show,
}: {
  readonly screen: ScreenId;
  /** The same from one drawing of the pane to the next, which then draws no tab again. */
  readonly show: (screen: ScreenId) => void;
}) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const at = step(screens.findIndex(({ id }) => id === screen));
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[at]?.focus();
    show(screens[at]!.id);
  };
  return (
    <div role="tablist" aria-label="Screens" className={styles.list} ref={list} onKeyDown={move}>
      {screens.map(({ id, label }) => (
        <button
          key={id}
          id={tabId(id)}
          type="button"
          role="tab"
          data-label={label}
          aria-selected={id === screen}
          aria-controls={panelId}
          tabIndex={id === screen ? 0 : -1}
          className={mergeClasses(styles.tab, id === screen && styles.chosen)}
          onClick={() => show(id)}
        >
          {label}
        </button>
      ))}
    </div>
  );
});
