/** @jest-environment jsdom */
import "./browserGlobals";
import { render, screen, waitFor, within } from "@testing-library/react";
import { NoHost } from "../../src/taskpane/shell/NoHost";
import { screens } from "../../src/taskpane/shell/screens";
import { system } from "./browserGlobals";
import { FileLiveHost } from "./fileLiveHost";
import { hostWith, openPane } from "./openPane";
import { threeClusters } from "./threeClusters";
import { violationsIn } from "./violationsIn";

/** Ground of the pane, as the theme in the page's styles sets it. */
const ground = () =>
  /--colorNeutralBackground1: *(#\w+)/.exec(
    [...document.querySelectorAll("style")].map(({ sheet }) => sheet!.cssRules[0]?.cssText).join(),
  )?.[1];

afterEach(() => {
  system.prefersDark = false;
  window.localStorage.clear();
});

describe("every screen", () => {
  test.each(screens.map(({ id }) => id))("has nothing axe objects to: %s", async (id) => {
    const empty = await openPane({ at: id });
    expect(await violationsIn(empty.container)).toEqual([]);
    empty.unmount();
    const filled = await openPane({ host: await hostWith(threeClusters), at: id });
    expect(await violationsIn(filled.container)).toEqual([]);
  });

  test("has nothing axe objects to with a result, a reason and a problem in it", async () => {
    const { press, container, goTo, user } = await openPane({
      host: await hostWith(threeClusters),
      at: "allocate",
    });
    await press("Allocate");
    await screen.findByText(/^5 roles to 3/, { selector: "p" });
    expect(await violationsIn(container)).toEqual([]);
    await press(/^Awa/);
    await screen.findByRole("heading", { name: "Awa" });
    expect(await violationsIn(container)).toEqual([]);
    await goTo("Policy");
    await user.type(screen.getByRole("textbox", { name: "Roles to allocate (roles)" }), "x");
    expect(await violationsIn(container)).toEqual([]);
  });
});

describe("the tabs", () => {
  test("are one stop, and the arrow keys go round them", async () => {
    const { user } = await openPane();
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Start" }));
    await user.keyboard("{ArrowLeft}");
    await screen.findByRole("heading", { level: 1, name: "Help" });
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Help" }));
    await user.keyboard("{Home}");
    await screen.findByRole("tab", { name: "Start", selected: true });
    await user.tab();
    expect(document.activeElement?.textContent).toBe("Make the worked example");
  });

  test("follow the ribbon, which sets the address, and the focus goes to the heading", async () => {
    await openPane();
    window.location.hash = "#why";
    const heading = await screen.findByRole("heading", { level: 1, name: "Why this many roles?" });
    expect(document.activeElement).toBe(heading);
  });
});

describe("the theme", () => {
  test("follows Office, then the system", async () => {
    const dark = await openPane({ officeGround: "#262626" });
    expect(ground()).toBe("#292929");
    dark.unmount();
    system.prefersDark = true;
    const light = await openPane({ officeGround: "#FFFFFF" });
    expect(ground()).toBe("#ffffff");
    light.unmount();
    await openPane();
    expect(ground()).toBe("#292929");
  });

  test("is the person's choice before all else, and is kept", async () => {
    const first = await openPane({ at: "help", officeGround: "#FFFFFF" });
    await first.user.selectOptions(screen.getByRole("combobox", { name: "Colours" }), "Dark");
    await waitFor(() => expect(ground()).toBe("#292929"));
    first.unmount();
    await openPane({ at: "help", officeGround: "#FFFFFF" });
    expect(ground()).toBe("#292929");
  });
});

test("a fault nobody foresaw is told in a sentence, with its text for the technician", async () => {
  const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const host = new FileLiveHost();
  host.fault = new Error("the cable was cut");
  await openPane({ host });
  const said = await screen.findByRole("alert");
  expect(said.textContent).toMatch(/^Something went wrong that should not/);
  expect(within(said.parentElement!).getByText(/the cable was cut/)).toBeTruthy();
  host.fault = undefined;
  screen.getByRole("button", { name: "Start again" }).click();
  await screen.findByRole("heading", { name: "What this workbook holds" });
  logged.mockRestore();
});

test("help names the version and leads to each screen", async () => {
  const { press } = await openPane({ at: "help" });
  expect(screen.getByText("Version 1.2.3")).toBeTruthy();
  await press("Policy");
  await screen.findByRole("heading", { level: 1, name: "Policy" });
});

test("outside Excel a page says what this is", async () => {
  const { container } = render(<NoHost isOfficeLoaded />);
  expect(screen.getByText(/task pane of an Excel add-in/)).toBeTruthy();
  expect(screen.queryByText(/appsforoffice/)).toBeNull();
  expect(await violationsIn(container)).toEqual([]);
});

test("where office.js could not be loaded, the page says what the network must allow", async () => {
  const { container } = render(<NoHost isOfficeLoaded={false} />);
  expect(screen.getByText(/task pane of an Excel add-in/)).toBeTruthy();
  expect(screen.getByText(/must allow appsforoffice[.]microsoft[.]com/)).toBeTruthy();
  expect(await violationsIn(container)).toEqual([]);
});
