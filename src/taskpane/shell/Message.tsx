import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Problems } from "./Problems";
import type { Notices } from "./useNotices";
import { useText } from "./useText";

const useStyles = makeStyles({ message: { padding: tokens.spacingHorizontalM } });

/** What the last action has to say, until it is closed; nothing where it has nothing to say. */
export function Message({
  notices: { problems, areOfBefore },
  onClose,
}: {
  readonly notices: Notices;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const text = useText();
  if (problems.length === 0) return null;
  return (
    <div className={styles.message} role="alert">
      {areOfBefore && (
        <p className={text.quiet}>
          Found before the workbook was changed. Some of it may be right by now.
        </p>
      )}
      <Problems problems={problems} />
      <Button size="small" onClick={onClose}>
        Close this message
      </Button>
    </div>
  );
}
