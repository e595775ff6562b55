import { openDoor, type DoorOptions, type ExcelHost } from "../excel/door/openDoor";
import type { Grid, GridEvents } from "../grid/Grid";

/** The host of one start of the add-in. */
export interface AddInDoor {
  readonly host: ExcelHost;
  /** The add-in's page has gone: nothing more is told to it. */
  close(): void;
}

/** Opens the door for the add-in's page in a window, which must not yet have loaded its scripts. */
export function openAddInDoor(
  window: Window,
  grid: Grid,
  options: Pick<DoorOptions, "onPane" | "whenOpen" | "onNewWorkbook" | "pause">,
): AddInDoor {
  const stops: (() => void)[] = [];
  const on = <Name extends keyof GridEvents>(
    event: Name,
    handler: (event: GridEvents[Name]) => void,
  ): (() => void) => {
    const stop = grid.on(event, handler);
    stops.push(stop);
    return stop;
  };
  const heard = Object.create(grid, { on: { value: on } }) as Grid;
  return {
    host: openDoor(window, heard, options),
    close: () => {
      for (const stop of stops.splice(0)) stop();
    },
  };
}
