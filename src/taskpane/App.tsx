import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useRef,
  useState,
  type ComponentType,
} from "react";
import { Allocate } from "./allocate/Allocate";
import { Functions } from "./functions/Functions";
import { Help } from "./help/Help";
import { Policy } from "./policy/Policy";
import { ErrorBoundary } from "./shell/ErrorBoundary";
import { PaneContext, type PaneProps } from "./shell/pane";
import { Screen } from "./shell/Screen";
import { Message } from "./shell/Message";
import type { ScreenId } from "./shell/screens";
import { panelId, tabId, Tabs } from "./shell/Tabs";
import { TaskProgress } from "./shell/TaskProgress";
import { themes } from "./shell/themes";
import type { OfficeGround } from "./shell/themeName";
import { useKeptFocus } from "./shell/useKeptFocus";
import { useScreen } from "./shell/useScreen";
import { useSession } from "./shell/useSession";
import { useTheming } from "./shell/useTheming";
import { Start } from "./start/Start";
import { Why } from "./why/Why";

// Loaded when they are first shown, so that the pane opens as quickly as without them.
const Compare = lazy(() => import("./compare/Compare"));
const Data = lazy(() => import("./data/Data"));
const Equity = lazy(() => import("./equity/Equity"));
const Money = lazy(() => import("./money/Money"));
const Place = lazy(() => import("./place/Place"));
const Publish = lazy(() => import("./publish/Publish"));
const Rollout = lazy(() => import("./rollout/Rollout"));
const Scenarios = lazy(() => import("./scenarios/Scenarios"));
const Sensitivity = lazy(() => import("./sensitivity/Sensitivity"));

/** What has the focus is not scrolled under the tabs. */
const useStaticStyles = makeStaticStyles({
  html: { scrollPaddingTop: "56px" },
  body: { margin: 0 },
});

const useStyles = makeStyles({
  pane: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground1 },
  head: {
    position: "sticky",
    top: 0,
    zIndex: 3,
    "@media (max-height: 480px)": { position: "static" },
  },
  told: {
    position: "sticky",
    bottom: 0,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `3px solid ${tokens.colorBrandStroke1}`,
    overflowWrap: "anywhere",
  },
  spoken: { position: "absolute", width: "1px", height: "1px", overflow: "hidden" },
});

const pages: Readonly<Record<ScreenId, readonly [title: string, page: ComponentType]>> = {
  start: ["What this workbook holds", Start],
  data: ["Bring data in", Data],
  policy: ["Policy", Policy],
  allocate: ["Allocate roles", Allocate],
  why: ["Why this many roles?", Why],
  place: ["Place the roles on schools", Place],
  money: ["What the roles cost", Money],
  scenarios: ["Scenarios: versions under names", Scenarios],
  compare: ["Compare two versions", Compare],
  equity: ["Whom the roles reach, and who is left out", Equity],
  sensitivity: ["How sure each cluster’s roles are", Sensitivity],
  publish: ["Publish the reasons", Publish],
  rollout: ["How far the delivery model has come", Rollout],
  functions: ["Functions for your own sheets", Functions],
  help: ["Help", Help],
};

interface AppProps extends PaneProps {
  /** Ground of Office's own theme, where Office tells. */
  readonly officeGround: OfficeGround;
}

/** What was said last, and where it is to be seen as well as heard. */
interface Said {
  readonly sentence: string;
  /** The screen it is shown on; undefined where it is only to be heard. */
  readonly on?: ScreenId;
}

/** The task pane over one open workbook. */
export function App({ officeGround, ...props }: AppProps) {
  useStaticStyles();
  const styles = useStyles();
  const theming = useTheming(officeGround);
  return (
    <FluentProvider theme={themes[theming.name]} className={styles.pane}>
      <ErrorBoundary>
        <OpenPane {...props} theming={theming} />
      </ErrorBoundary>
    </FluentProvider>
  );
}

function OpenPane({
  theming,
  ...props
}: PaneProps & { readonly theming: ReturnType<typeof useTheming> }) {
  const styles = useStyles();
  const [screen, show] = useScreen();
  const [said, setSaid] = useState<Said>({ sentence: "" });
  const say = useCallback(
    (sentence: string, isShown = false) => setSaid({ sentence, ...(isShown && { on: screen }) }),
    [screen],
  );
  const session = useSession(props.host);
  const wasOpened = useRef(false);
  useEffect(() => {
    wasOpened.current = true;
  }, []);
  const page = useKeptFocus();
  const { setNotices } = session;
  const closeMessage = useCallback(() => setNotices([]), [setNotices]);
  // What an action on one screen has to say means nothing on another.
  useEffect(closeMessage, [screen, closeMessage]);
  const pane = { ...props, session, theming, show, say };
  const [title, Page] = pages[screen];
  return (
    <PaneContext.Provider value={pane}>
      <main ref={page}>
        <div className={styles.head}>
          <Tabs screen={screen} show={show} />
          <TaskProgress {...session.task} />
        </div>
        <Message notices={session.notices} onClose={closeMessage} />
        <div id={panelId} role="tabpanel" aria-labelledby={tabId(screen)}>
          <Screen key={screen} title={title} wasOpened={wasOpened}>
            <Suspense fallback={<Spinner label="Loading" />}>
              <Page />
            </Suspense>
          </Screen>
        </div>
        <div role="status" className={said.on === screen ? styles.told : styles.spoken}>
          {said.sentence}
        </div>
      </main>
    </PaneContext.Provider>
  );
}
