import { makeStyles, tokens } from "@fluentui/react-components";
import { countText } from "../../domain/wording";
import type { Decision } from "../../engine/allocate";
import { useAskWhy } from "../shell/useAskWhy";

const useStyles = makeStyles({
  item: {
    display: "flex",
    width: "100%",
    gap: tokens.spacingHorizontalS,
    alignItems: "baseline",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  words: { flexGrow: 1, minWidth: 0 },
  about: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  roles: { whiteSpace: "nowrap", fontWeight: tokens.fontWeightSemibold },
});

/** One cluster with its roles; pressing it asks why. */
export function ClusterItem({ decision }: { readonly decision: Decision }) {
  const styles = useStyles();
  const askWhy = useAskWhy();
  const { cluster, roles, phase, place } = decision;
  const about = [
    place === undefined ? "not ranked" : `number ${place} in the order`,
    phase ?? "no phase",
    countText(cluster.students, "student"),
    cluster.region,
  ];
  return (
    <li>
      <button type="button" className={styles.item} onClick={() => askWhy(cluster.number)}>
        <span className={styles.words}>
          {cluster.name}
          <span className={styles.about}>{about.join(" · ")}</span>
        </span>
        <span className={styles.roles}>{roles === 0 ? "no roles" : countText(roles, "role")}</span>
      </button>
    </li>
  );
}
