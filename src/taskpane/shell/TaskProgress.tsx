import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Task } from "./useTask";

const useStyles = makeStyles({
  box: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { flexGrow: 1, minWidth: 0 },
});

/** Milliseconds a piece of work may take before its progress is shown. */
const patience = 500;

/** What is being done and how far it is, with Cancel; only for what takes over half a second. */
export function TaskProgress({ progress, cancel }: Task) {
  const styles = useStyles();
  const isRunning = progress !== undefined;
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isRunning) return;
    const timer = setTimeout(() => setSlow(true), patience);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isRunning]);
  if (!progress || !isSlow) return null;
  const { what, done, isStopping } = progress;
  return (
    <div className={styles.box}>
      <div className={styles.text}>
        <div role="status">{isStopping ? "Stopping" : what} …</div>
        <ProgressBar aria-label={what} value={done > 0 ? done : undefined} />
      </div>
      <Button onClick={cancel} disabledFocusable={isStopping}>
        Cancel
      </Button>
    </div>
  );
}
