import { eventually, same } from "../claims";
import type { Cases } from "../Client";

/** What Office does for an add-in besides the workbook. */
export const addInCases: Cases = {
  "the host is Excel on a PC": async ({ Office }) => {
    const { host, platform } = await Office.onReady();
    same([host, platform], ["Excel", "PC"]);
  },

  "requirement sets are answered as they are": async ({ Office }) => {
    const { requirements } = Office.context;
    same(requirements.isSetSupported("ExcelApi", "1.9"), true);
    same(requirements.isSetSupported("ExcelApi", "1.18"), false);
    same(requirements.isSetSupported("SharedRuntime", "1.1"), true);
    same(requirements.isSetSupported("CustomFunctionsRuntime", "1.3"), true);
    same(requirements.isSetSupported("MadeUpApi"), false);
  },

  "the theme of Office has its four colours": async ({ Office }) => {
    const theme = Office.context.officeTheme;
    same(/^#[0-9a-f]{6}$/i.test(theme.bodyBackgroundColor), true);
    same(Object.keys(theme).includes("controlForegroundColor"), true);
  },

  "a button of the ribbon runs what the add-in gave for it, which says when it is done": async ({
    Office,
    host,
  }) => {
    const pressed: string[] = [];
    Office.actions.associate("CaseAction", (event: Office.AddinCommands.Event) => {
      event.completed();
      pressed.push(event.source.id);
    });
    host.pressButton("CaseAction");
    await eventually(() => pressed.length > 0, "the action");
    same(pressed, ["CaseAction"]);
  },

  "the pane is shown and hidden, and the add-in is told": async ({ Office }) => {
    const told: string[] = [];
    const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      told.push(visibilityMode);
    });
    await Office.addin.hide();
    await Office.addin.showAsTaskpane();
    await eventually(() => told.length === 2, "two changes of the pane");
    same(told, ["Hidden", "Taskpane"]);
    await stop();
  },

  "the add-in may start with the workbook": async ({ Office }) => {
    const { addin } = Office;
    same(await addin.getStartupBehavior(), "None");
    await addin.setStartupBehavior("Load" as Office.StartupBehavior);
    same(await addin.getStartupBehavior(), "Load");
    await addin.setStartupBehavior("None" as Office.StartupBehavior);
  },
};
