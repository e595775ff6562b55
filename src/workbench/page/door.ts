import type { TestDoor } from "./TestDoor";

// Runs in the task pane's frame before Microsoft's client library loads: has the page around the
// frame install the two globals by which that library finds its host.
const { workbench } = window.parent as Window & {
  readonly workbench?: Pick<TestDoor, "openDoor">;
};
workbench?.openDoor(window);
