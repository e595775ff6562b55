/** @jest-environment jsdom */
import "./browserGlobals";
import { screen, within } from "@testing-library/react";
import { warning } from "../../src/domain/problem";
import { learningLoopSheet } from "../../src/sheets/learningLoop";
import { exampleHost, hostWith, openPane } from "./openPane";
import { threeClusters } from "./threeClusters";

const row = (region: string) =>
  within(screen.getByRole("rowheader", { name: region }).closest("tr")!)
    .getAllByRole("cell")
    .map(({ textContent }) => textContent);

describe("the rollout of the worked example", () => {
  test("counts the published clusters of December 2018, and follows the term that is chosen", async () => {
    const { user } = await openPane({ host: await exampleHost(), at: "rollout" });
    await screen.findByText(
      /^As at 29 Mar 2019, 2019 Term 1; changes of the total since 2018 Term 4\.$/,
    );
    expect(row("New Zealand").slice(-2)).toEqual(["225", "+22"]);
    await user.selectOptions(
      screen.getByRole("combobox", { name: "As at the end of" }),
      "2018 Term 4, 14 Dec 2018",
    );
    await screen.findByText(/^As at 14 Dec 2018/);
    expect(row("New Zealand").at(-2)).toBe("203");
  });

  test("is drawn as a map whose words say every region", async () => {
    await openPane({ host: await exampleHost(), at: "rollout" });
    const map = await screen.findByRole("img", { name: /Tai Tokerau: 13 \(2 Beginning/ });
    expect(map.getAttribute("aria-label")).toMatch(/Otago, Southland: 17/);
  });

  test("is written to three sheets", async () => {
    const { press, host } = await openPane({ host: await exampleHost(), at: "rollout" });
    await screen.findByText(/^As at [0-9]/);
    await press("Write the rollout to sheets");
    await screen.findByText("Wrote 3 sheets: Rollout, RolloutClusters and RolloutTrend.");
    expect(host.written.at(-1)).toEqual(["Rollout", "RolloutClusters", "RolloutTrend"]);
    await press("Go to the sheet Rollout");
    expect(host.gone.at(-1)).toMatchObject({ sheet: "Rollout", address: "A1" });
  });

  test("says in one press who would gain and lose by the phases of another term", async () => {
    const { press, host } = await openPane({ host: await exampleHost(), at: "rollout" });
    await screen.findByText(/^As at [0-9]/);
    const before = host.written.length;
    await press(/^Who would gain or lose by the phases of 29 Mar 2019/);
    const changes = await screen.findByRole("region", { name: "What would change" });
    expect(within(changes).getByText(/clusters? would gain/)).toBeTruthy();
    expect(host.written).toHaveLength(before);
    expect(screen.queryByText(/^Out of date/)).toBeNull();
    await host.change({ description: learningLoopSheet, lines: [], rows: [] });
    await screen.findByText(/^Out of date: a sheet or the day was changed since\. Press again/);
    expect(screen.getByRole("region", { name: "What would change" })).toBeTruthy();
  });

  test("names each term once, the last one first", async () => {
    await openPane({ host: await exampleHost(), at: "rollout" });
    const field = await screen.findByRole("combobox", { name: "As at the end of" });
    const terms = within(field)
      .getAllByRole("option")
      .map(({ textContent }) => textContent);
    expect(terms[0]).toBe("2019 Term 1, 29 Mar 2019");
    expect(terms).toHaveLength(3);
    expect(field).toHaveProperty("value", "2019-03-29");
  });

  test("shows a note of the writing under the button and the ways to the sheets", async () => {
    const host = await exampleHost();
    host.notes = [warning("notes-left-out", "The notes were left out.")];
    const { press } = await openPane({ host, at: "rollout" });
    await screen.findByText(/^As at [0-9]/);
    await press("Write the rollout to sheets");
    const note = await screen.findByText("The notes were left out.");
    const way = screen.getByRole("button", { name: "Go to the sheet Rollout" });
    expect(way.compareDocumentPosition(note)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(screen.queryAllByText("The notes were left out.")).toHaveLength(1);
  });
});

describe("freezing a snapshot", () => {
  test("keeps it under a name; what is missing is said, and nothing is written", async () => {
    const { press, user, host } = await openPane({
      host: await hostWith(threeClusters),
      at: "rollout",
    });
    await screen.findByText(/^As at [0-9]/);
    await press("Freeze this snapshot");
    await screen.findByText(/Give the snapshot a name/);
    await user.type(screen.getByRole("textbox", { name: "Name of the snapshot" }), "December");
    await user.type(screen.getByRole("textbox", { name: "Frozen by" }), "A. Person");
    await press("Freeze this snapshot");
    await screen.findByText('Froze 3 clusters as "December" on the sheet Snapshots.');
    expect(host.written.at(-1)).toEqual(["Snapshots"]);
  });
});

test("a workbook without phases says what stands in the way", async () => {
  await openPane({ at: "rollout" });
  await screen.findByText(/^The rollout stands here as soon as there are phases/);
  await screen.findByText(/no Phases table/);
});
