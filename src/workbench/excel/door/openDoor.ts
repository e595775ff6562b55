import type { Grid } from "../../grid/Grid";
import type { Batch } from "../protocol/Batch";
import type { HostObject } from "../protocol/HostObject";
import type { OfficeTheme } from "./addInContext";
import { AddinInternalService } from "./AddinInternalService";
import { AppRuntimePersistenceService } from "./AppRuntimePersistenceService";
import { AppRuntimeService, type RuntimeState } from "./AppRuntimeService";
import { ClientMessages, eventTypes } from "./ClientMessages";
import { CustomFunctionsService } from "./CustomFunctionsService";
import type { DoorWindow } from "./DoorWindow";
import { external } from "./external";
import { GridEventFeed } from "./GridEventFeed";
import { RibbonButtons } from "./RibbonButtons";
import { Server, type ServerOptions } from "./Server";

/** What may be said about the host. */
export interface DoorOptions extends ServerOptions {
  readonly theme?: OfficeTheme;
  /** Told when the add-in shows or hides its pane. */
  readonly onPane?: (isVisible: boolean) => void;
}

/** The host as the page around it uses it. */
export interface ExcelHost {
  readonly grid: Grid;
  readonly server: Server;
  /** Presses a button of the ribbon: runs what the add-in gave to `Office.actions.associate`. */
  pressButton(action: string): void;
  /** Calls a function of the add-in, as calculation does. Throws what it throws, and `#NAME?` where there is none. */
  callFunction(id: string, values: readonly unknown[]): unknown;
}

/** A function that the add-in does not have, or not yet. Its code is what a cell shows. */
class UnknownFunction extends Error {
  readonly code = "#NAME?";
}

/**
 * Opens the two doors that Excel for Windows opens to an add-in's page, with a server over the grid
 * behind them. Must be called before Microsoft's scripts load in that window.
 */
export function openDoor(page: Window, grid: Grid, options: DoorOptions = {}): ExcelHost {
  const window: DoorWindow = page as object;
  const messages = new ClientMessages(window);
  const buttons = new RibbonButtons();
  const onPane = (state: RuntimeState) => {
    const visibility = state === "Visible" ? "Visible" : "Hidden";
    messages.event(eventTypes.paneVisibility, "", { visibility });
    options.onPane?.(state === "Visible");
  };
  const services = new Map<string, HostObject>([
    ["Microsoft.InternalService.AddinInternalService", new AddinInternalService()],
    ["Microsoft.ExcelServices.CustomFunctions", new CustomFunctionsService()],
    ["Microsoft.AppRuntime.AppRuntimeService", new AppRuntimeService(onPane)],
    ["Microsoft.AppRuntime.AppRuntimePersistenceService", new AppRuntimePersistenceService(grid)],
  ]);
  const subscribe: GridEventFeed["subscribe"] = (...event) => feed.subscribe(...event);
  const server: Server = new Server(grid, subscribe, services, options);
  const feed = new GridEventFeed(grid, messages, () => server.isAtWork);
  installBridge(window, server, messages);
  Object.defineProperty(page, "external", {
    configurable: true,
    writable: true,
    value: external(options.theme, buttons),
  });
  return {
    grid,
    server,
    pressButton: (action) => buttons.press(action),
    callFunction: (id, values) => {
      const found = window.CustomFunctions?._association?.mappings?.[id.toUpperCase()];
      if (!found) throw new UnknownFunction(`There is no function ${id}.`);
      return found(...values);
    },
  };
}

/** A request of the client, in its own words. */
interface ClientRequest {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message: { readonly body: string | Batch };
}

const requestType = 1;

function installBridge(window: DoorWindow, server: Server, messages: ClientMessages): void {
  window._richApiNativeBridge = {
    sendMessageToHost: (text) => {
      const { id, type, flags = 0, message } = JSON.parse(text) as ClientRequest;
      if (type !== requestType) return;
      const { body } = message;
      const batch = typeof body === "string" ? (JSON.parse(body) as Batch) : body;
      void server.answer({ batch, flags }, text.length).then((reply) => messages.reply(id, reply));
    },
  };
}
