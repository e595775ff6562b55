/** @jest-environment jsdom */
import "./browserGlobals";
import { screen, within } from "@testing-library/react";
import { exampleHost, hostWith, openPane } from "./openPane";
import { threeClusters } from "./threeClusters";

const row = (region: string) =>
  within(screen.getByRole("rowheader", { name: region }).closest("tr")!)
    .getAllByRole("cell")
    .map(({ textContent }) => textContent);

describe("the rollout of the worked example", () => {
  test("counts the published clusters of December 2018, and follows the term that is chosen", async () => {
    const { user } = await openPane({ host: await exampleHost(), at: "rollout" });
    await screen.findByText(/^As at 29 Mar 2019, 2019 Term 1; changes since 2018 Term 4\.$/);
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
  });

  test("says in one press who would gain and lose by the phases of another term", async () => {
    const { press, host } = await openPane({ host: await exampleHost(), at: "rollout" });
    await screen.findByText(/^As at [0-9]/);
    const before = host.written.length;
    await press(/^Who would gain or lose by the phases of 29 Mar 2019/);
    const changes = await screen.findByRole("region", { name: "What would change" });
    expect(within(changes).getByText(/clusters? would gain/)).toBeTruthy();
    expect(host.written).toHaveLength(before);
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
