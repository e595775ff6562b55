/** @jest-environment jsdom */
import "./browserGlobals";
import { screen, waitFor } from "@testing-library/react";
import { canBePressed, exampleHost, hostWith, openPane } from "./openPane";
import { threeClusters } from "./threeClusters";

/** Opens a screen and begins its work with the Enter key. */
async function begin(at: Parameters<typeof openPane>[0], name: string) {
  const pane = await openPane(at);
  const button = await screen.findByRole("button", { name });
  await waitFor(() => expect(canBePressed(button)).toBe(true));
  button.focus();
  await pane.user.keyboard("{Enter}");
  return { ...pane, button };
}

test.each([
  ["allocate", "Allocate", /5 roles to 3/],
  ["equity", "Write the equity view to sheets", /Wrote \d+ sheets/],
  ["rollout", "Write the rollout to sheets", /Wrote \d+ sheets/],
  ["sensitivity", "Draw 10,000 times", /in every draw/],
  ["publish", "Prepare the publication", /5 roles to 3/],
] as const)("the focus stays on the button of a run: %s", async (at, name, said) => {
  const { button } = await begin({ host: await hostWith(threeClusters), at }, name);
  await waitFor(() =>
    expect(
      screen
        .getAllByRole("status")
        .map((one) => one.textContent)
        .join(),
    ).toMatch(said),
  );
  await waitFor(() => expect(canBePressed(button)).toBe(true));
  expect(document.activeElement).toBe(button);
});

test("the focus goes to the heading where the button is gone afterwards", async () => {
  await begin({}, "Add empty templates");
  await screen.findByText(/^The Clusters table has no rows yet/);
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 })),
  );
});

test("the focus goes to the nearest heading above where a list has no more to show", async () => {
  const { user, press } = await openPane({ host: await exampleHost(), at: "allocate" });
  await press("Allocate");
  await user.type(await screen.findByRole("searchbox", { name: "Find a cluster" }), "cluster 1");
  await screen.findByText(/^25 of 1\d\d clusters/);
  while (screen.queryByRole("button", { name: /^Show \d+ more/ })) {
    screen.getByRole("button", { name: /^Show \d+ more/ }).focus();
    await user.keyboard("{Enter}");
  }
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Clusters" }));
});

test("closing a message gives the focus to the heading of the screen", async () => {
  const host = await hostWith({ ...threeClusters, clusters: [] });
  const { user } = await begin({ host, at: "allocate" }, "Allocate");
  const close = await screen.findByRole("button", { name: "Close this message" });
  close.focus();
  await user.keyboard("{Enter}");
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
});
