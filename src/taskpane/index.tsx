import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { impossible } from "../domain/impossible";
import { OfficeHost } from "../hosts/office/officeHost";
import { publishedFigures } from "./allocate/publishedFigures";
import { workerPlacer } from "../workers/workerPlacer";
import { workerSweeper } from "../workers/workerSweeper";
import { App } from "./App";
import type { Catalogue, Namespace } from "./functions/catalogue";
import type { Example } from "./shell/example";
import { NoHost } from "./shell/NoHost";
import type { PaneProps } from "./shell/pane";

/** Put in by the build. */
declare const LSC_NAMESPACE: Namespace;
declare const LSC_VERSION: string;

const example: Example = {
  data: async () => {
    const [{ exampleNotice, nationalExample }, { default: papers }] = await Promise.all([
      import("../../seeds/example/nationalExample"),
      import("../../seeds/published/papers.json"),
    ]);
    return { ...nationalExample(), papers, about: exampleNotice };
  },
  published: async () => {
    const [{ exampleNotice }, { default: figures }] = await Promise.all([
      import("../../seeds/example/nationalExample"),
      import("../../seeds/published/figures.json"),
    ]);
    return { about: exampleNotice, figures: publishedFigures(figures) };
  },
};

const readSourceFiles: PaneProps["readSourceFiles"] = async (files) => {
  const { readSourceFiles: read } = await import("../hosts/readSources");
  return read(files);
};

const loadWorkbookFiles: PaneProps["loadWorkbookFiles"] = async () =>
  (await import("../hosts/xlsx/xlsxFiles")).xlsxFiles;

const placer = workerPlacer(
  () => new Worker(new URL("../workers/placeWorker.ts", import.meta.url), { name: "placing" }),
);

const sweeper = workerSweeper(
  () => new Worker(new URL("../workers/sweepWorker.ts", import.meta.url), { name: "sweeping" }),
);

const loadCatalogue = async (): Promise<Catalogue> =>
  (await fetch("functions.json")).json() as Promise<Catalogue>;

/** The pane in Excel; elsewhere, or where Office could not be loaded, a page that says what this is. */
async function content(): Promise<ReactNode> {
  const office = typeof Office === "undefined" ? undefined : await Office.onReady();
  if (!office) return <NoHost isOfficeLoaded={false} />;
  if (office.host !== Office.HostType.Excel) return <NoHost isOfficeLoaded />;
  return (
    <App
      host={new OfficeHost()}
      namespace={LSC_NAMESPACE}
      version={LSC_VERSION}
      example={example}
      readSourceFiles={readSourceFiles}
      loadWorkbookFiles={loadWorkbookFiles}
      loadCatalogue={loadCatalogue}
      placer={placer}
      sweeper={sweeper}
      officeGround={Office.context.officeTheme?.bodyBackgroundColor}
    />
  );
}

const root = createRoot(document.getElementById("pane") ?? impossible("the page has no pane"));
void content().then((page) => root.render(page));
