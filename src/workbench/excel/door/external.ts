import { addInContext, type OfficeTheme } from "./addInContext";
import type { EventHandler, RibbonButtons } from "./RibbonButtons";

type Done = ((status: number) => void) | undefined;

/**
 * Type, platform, version and locale of the host; no dialog, no logging; the last part says that the
 * add-in has one runtime for pane and functions.
 */
const hostInfo = "Excel$Win32$16.01$en-US$$$disableLogging$1";

/** What Excel for Windows puts in place of `window.external` for its add-ins. */
export function external(theme: OfficeTheme | undefined, buttons: RibbonButtons) {
  const context = addInContext(theme);
  return {
    GetHostInfo: () => hostInfo,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: () => undefined,
    RegisterEvent: (id: number, _target: string, handler: EventHandler, done: Done) => {
      buttons.register(id, handler);
      done?.(0);
    },
    UnregisterEvent: (_id: number, _target: string, done: Done) => done?.(0),
  };
}
