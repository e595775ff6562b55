import { configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { exampleNotice } from "../../seeds/example/nationalExample";
import { madeExample } from "../seeds/madeExample";
import figures from "../../seeds/published/figures.json";
import papers from "../../seeds/published/papers.json";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsxFiles";
import { readSourceFiles } from "../../src/hosts/readSources";
import { allocateWorkbook } from "../../src/actions/allocateWorkbook";
import { createWorkbook, type WorkbookData } from "../../src/actions/createWorkbook";
import type { Placer } from "../../src/actions/placer";
import { sweepHere, type Sweeper } from "../../src/actions/sweeper";
import { surveyWorkbook } from "../../src/actions/surveyWorkbook";
import { describeProblem } from "../../src/domain/problem";
import { place } from "../../src/engine/placement/place";
import { publishedFigures } from "../../src/taskpane/allocate/publishedFigures";
import { App } from "../../src/taskpane/App";
import type { Catalogue } from "../../src/taskpane/functions/catalogue";
import type { Example } from "../../src/taskpane/shell/example";
import type { ScreenId } from "../../src/taskpane/shell/screens";
import { FileLiveHost } from "./fileLiveHost";

jest.setTimeout(60_000);
configure({
  asyncUtilTimeout: 20_000,
  // Working out what is hidden takes most of the time of a test, and is the business of a browser.
  defaultHidden: true,
  // Scripts and styles, of which there are none here, would be looked for at every element.
  defaultIgnore: "",
  getElementError: (message, container) =>
    new Error(`${message?.split("\n")[0]}\n${container.textContent}`),
});

/** The pane works in its own time, as in Excel; tests wait for what a person would see. */
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
});

/** What the example fills a workbook with; made once. */
export const exampleData = { ...madeExample(), papers, about: exampleNotice };

const example: Example = {
  data: () => Promise.resolve(exampleData),
  published: () => Promise.resolve({ about: exampleNotice, figures: publishedFigures(figures) }),
};

const catalogue: Catalogue = {
  functions: [
    {
      id: "ROLES",
      name: "ROLES",
      description: "Roles of each cluster, row by row.",
      parameters: [
        { name: "clusters", description: "The clusters.", dimensionality: "matrix" },
        { name: "roles", description: "Roles to share.", optional: true },
        { name: "policy", dimensionality: "matrix", optional: true },
      ],
    },
    {
      id: "PHASE",
      name: "PHASE",
      description: "The phase a text names.",
      parameters: [{ name: "text", dimensionality: "matrix" }],
    },
  ],
};

/** Places at once; in a browser it is done in a thread of its own. */
const placer: Placer = (input) => Promise.resolve(place(input));

/** How the pane is opened in a test. */
interface Opening {
  readonly host?: FileLiveHost;
  readonly at?: ScreenId;
  readonly officeGround?: string;
  readonly loadCatalogue?: () => Promise<Catalogue>;
  /** Sweeps here unless another is given; in a browser it is done in a thread of its own. */
  readonly sweeper?: Sweeper;
}

/** Whether a button can be pressed; one that cannot may have the focus all the same. */
export const canBePressed = (button: HTMLElement): boolean =>
  button.getAttribute("aria-disabled") !== "true" && !button.matches(":disabled");

/** Opens the pane over a workbook, as the add-in does, with a person to use it. */
export async function openPane({
  host = new FileLiveHost(),
  at = "start",
  officeGround,
  loadCatalogue = () => Promise.resolve(catalogue),
  sweeper = sweepHere,
}: Opening = {}) {
  window.location.hash = at;
  const user = userEvent.setup();
  const { container, unmount } = render(
    <App
      host={host}
      namespace="LSC"
      version="1.2.3"
      example={example}
      loadCatalogue={loadCatalogue}
      placer={placer}
      sweeper={sweeper}
      readSourceFiles={readSourceFiles}
      loadWorkbookFiles={() => Promise.resolve(xlsxFiles)}
      officeGround={officeGround}
    />,
  );
  const isLoaded = () => waitFor(() => expect(screen.queryByText("Loading")).toBeNull());
  await isLoaded();
  await waitFor(() => expect(screen.queryByText("Reading the workbook")).toBeNull());
  // As a person does: not before the button can be pressed.
  const press = async (name: string | RegExp) => {
    const button = await waitFor(() => {
      const found = screen.getByRole("button", { name });
      if (!canBePressed(found)) throw new Error(`The button ${name} cannot be pressed yet.`);
      return found;
    });
    await user.click(button);
  };
  const goTo = async (tab: string) => {
    await user.click(screen.getByRole("tab", { name: tab }));
    await screen.findByRole("tab", { name: tab, selected: true });
    await isLoaded();
  };
  return { host, user, press, goTo, container, unmount };
}

type Making = (data: WorkbookData) => Promise<FileLiveHost>;

/** Copies of a workbook that is made and read once for all tests of a file, by what it holds. */
function madeOnce(make: Making): Making {
  const made = new Map<WorkbookData, Promise<FileLiveHost>>();
  const read = async (host: FileLiveHost) => {
    await surveyWorkbook(host);
    return host;
  };
  return async (data) => {
    const host = made.get(data) ?? make(data).then(read);
    made.set(data, host);
    return (await host).copy();
  };
}

/** A workbook filled as a person or the example would fill it. */
export const hostWith = madeOnce(async (data) => {
  const host = new FileLiveHost();
  const created = await createWorkbook(host, data);
  if (!created.ok) throw new Error(created.problems.map(describeProblem).join("\n"));
  return host;
});

/** The same with its roles allocated. */
export const allocatedHostWith = madeOnce(async (data) => {
  const host = await hostWith(data);
  const allocated = await allocateWorkbook(host);
  if (!allocated.ok) throw new Error(allocated.problems.map(describeProblem).join("\n"));
  return host;
});

/** A workbook with the worked example. */
export const exampleHost = (): Promise<FileLiveHost> => hostWith(exampleData);

/** Cells of the row that a heading stands in front of. */
export const figuresOf = (heading: string): (string | null)[] =>
  within(screen.getByRole("row", { name: new RegExp(`^${heading}`) }))
    .getAllByRole("cell")
    .map(({ textContent }) => textContent);
