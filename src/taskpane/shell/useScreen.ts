import { useCallback, useSyncExternalStore } from "react";
import { screenOf, type ScreenId } from "./screens";

const follow = (tell: () => void): (() => void) => {
  window.addEventListener("hashchange", tell);
  return () => window.removeEventListener("hashchange", tell);
};

const present = (): ScreenId => screenOf(window.location.hash);

/**
 * The screen that the address asks for, and a way to another. Only the hash is used: Excel takes
 * history.pushState away from its panes, and the ribbon sets the hash too.
 */
export function useScreen(): readonly [ScreenId, (screen: ScreenId) => void] {
  const screen = useSyncExternalStore(follow, present);
  const show = useCallback((next: ScreenId) => {
    window.location.hash = next;
  }, []);
  return [screen, show];
}
