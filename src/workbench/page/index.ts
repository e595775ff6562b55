import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { impossible } from "../../domain/impossible";
import { App } from "./App";
import "./styles";
import type { TestDoor } from "./TestDoor";
import { Workbench } from "./Workbench";

declare global {
  interface Window {
    /** What tests, and the task pane's frame, reach the workbench by. */
    workbench: TestDoor;
  }
}

const workbench = new Workbench();
window.workbench = workbench.testDoor;
const place = document.getElementById("workbench") ?? impossible("the page has no workbench");
createRoot(place).render(createElement(App, { workbench }));
