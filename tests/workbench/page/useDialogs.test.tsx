/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from "@testing-library/react";
import { violationsIn } from "../../taskpane/violationsIn";
import { useDialogs } from "../../../src/workbench/page/useDialogs";
import type { Workbench } from "../../../src/workbench/page/Workbench";

/** The document of the tests has no dialogs. */
HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
  this.open = true;
};

const done: string[] = [];

const workbench = (isChanged: boolean) =>
  ({
    state: { fileName: "Roles.xlsx", isChanged },
    endEdit: () => Promise.resolve(),
    download: () => Promise.resolve(void done.push("saved")),
  }) as unknown as Workbench;

function Page({ isChanged }: { readonly isChanged: boolean }) {
  const { dialog, onSave, onLeave } = useDialogs(workbench(isChanged));
  return (
    <main>
      <button onClick={() => onLeave(() => Promise.resolve(void done.push("new")))}>New</button>
      <button onClick={onSave}>Save</button>
      {dialog}
    </main>
  );
}

const press = (name: string) =>
  act(async () => void fireEvent.click(screen.getByRole("button", { name })));

/** Whether the browser would ask before it closes the page. */
const asksBeforeClosing = () =>
  !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));

beforeEach(() => void done.splice(0));

describe("Another file in place of an open one", () => {
  it("comes at once where nothing was changed", async () => {
    render(<Page isChanged={false} />);
    await press("New");
    expect(done).toEqual(["new"]);
    expect(asksBeforeClosing()).toBe(false);
  });

  it("is asked about where something was changed, and so is closing the page", async () => {
    const { container } = render(<Page isChanged />);
    await press("New");
    expect(screen.getByRole("dialog", { name: "Save the changes to Roles.xlsx?" })).toBeTruthy();
    expect(await violationsIn(container)).toEqual([]);
    expect(done).toEqual([]);
    expect(asksBeforeClosing()).toBe(true);
    await press("Cancel");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(done).toEqual([]);
  });

  it("comes when the changes may go", async () => {
    render(<Page isChanged />);
    await press("New");
    await press("Discard");
    expect(done).toEqual(["new"]);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("comes after the file is saved", async () => {
    render(<Page isChanged />);
    await press("New");
    await press("Save first");
    expect(screen.getByRole("dialog", { name: "Save Roles.xlsx" })).toBeTruthy();
    expect(done).toEqual([]);
    fireEvent.click(screen.getAllByRole("button", { name: "Save" }).at(-1)!);
    await act(async () => undefined);
    expect(done).toEqual(["saved", "new"]);
  });
});
