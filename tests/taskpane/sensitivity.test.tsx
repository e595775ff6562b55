/** @jest-environment jsdom */
import "./browserGlobals";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { sweepHere, type Sweeper } from "../../src/actions/sweeper";
import { failure } from "../../src/domain/result";
import { error } from "../../src/domain/problem";
import { standardValues } from "../../src/parameters/policyFrom";
import { policyContent } from "../../src/sheets/policy";
import { scenarioSettingsSheet } from "../../src/sheets/scenarioSettings";
import { scenariosSheet } from "../../src/sheets/scenarios";
import { sensitivitySheet } from "../../src/sheets/sensitivity";
import { sensitivityTornadoSheet } from "../../src/sheets/sensitivityTornado";
import { FileLiveHost } from "./fileLiveHost";
import { canBePressed, hostWith, openPane } from "./openPane";
import { threeClusters } from "./threeClusters";
import { violationsIn } from "./violationsIn";

async function openSensitivity(sweeper: Sweeper = sweepHere) {
  const opened = await openPane({
    host: await hostWith(threeClusters),
    at: "sensitivity",
    sweeper,
  });
  await screen.findByText(/^Weights, ratio and student numbers are not certain/);
  return opened;
}

const field = (name: string | RegExp) => screen.getByRole("textbox", { name });
const type = (name: string | RegExp, value: string) =>
  fireEvent.change(field(name), { target: { value } });
const drawButton = () => screen.getByRole("button", { name: /^Draw / });

test("without clusters it says what stands in the way", async () => {
  await openPane({ host: new FileLiveHost(), at: "sensitivity" });
  await screen.findByText(/neither a Clusters nor a Schools table/);
});

test("every input that matters has its range and says that it is an assumption; idle ones are left out", async () => {
  await openSensitivity();
  screen.getByText("What varies: 6 of 12 inputs, by ranges that are assumptions");
  expect(field("Range of Students per role")).toHaveProperty("value", "450 to 550");
  expect(field("Range of Students of each cluster")).toHaveProperty("value", "−3 to 3");
  expect(screen.queryByText(/uplift/i)).toBeNull();
});

test("draws, says whose roles hang on a thread, what moves most and what each rule would do", async () => {
  const { press, container } = await openSensitivity();
  type("Draws", "500");
  await press("Draw 500 times");
  await screen.findByText(/of 3 clusters with roles have one in every draw/, { selector: "p" });
  screen.getByText(
    /^500 draws at random \(Monte Carlo\), seed 1\. Varied together: .* The ranges are assumptions\./,
  );
  const chart = screen.getByRole("img", { name: /^Roles moved: .*Students per role/ });
  expect(chart.querySelectorAll("rect").length).toBe(24);
  const rules = screen.getByRole("table", { name: "Roundings and sharing methods side by side" });
  expect(within(rules).getAllByRole("row")).toHaveLength(11);
  within(rules).getByRole("row", { name: /^Block, Nearest ?as now/ });
  expect(await violationsIn(container)).toEqual([]);
});

test("what was typed wrong is said beside its field, and nothing is drawn", async () => {
  await openSensitivity();
  type("Range of Students per role", "many");
  await screen.findByText("Give two numbers, such as 450 to 550.");
  expect(canBePressed(drawButton())).toBe(false);
  type("Range of Students per role", "0 to 20");
  await screen.findByText("Give whole numbers from 1 to 1,000,000.");
  type("Range of Students per role", "490 to 510");
  type("Draws", "none");
  await screen.findByText("Give a whole number from 1 to 1,000,000.");
  type("Draws", "7");
  await waitFor(() => expect(canBePressed(drawButton())).toBe(true));
});

test("takes other ranges, inputs that were switched on, and draws that are spread evenly", async () => {
  const { press, user } = await openSensitivity();
  type("Draws", "64");
  await user.click(screen.getByRole("checkbox", { name: "Students of each cluster" }));
  await user.click(screen.getByRole("checkbox", { name: "Roles to allocate" }));
  type("Range of Roles to allocate", "3 to 5");
  await user.click(screen.getByRole("radio", { name: "Spread evenly (Sobol)" }));
  type("Seed", "42");
  await press("Draw 64 times");
  const said = await screen.findByText(/^64 draws spread evenly \(Sobol\), seed 42\./);
  expect(said.textContent).toContain("Roles to allocate 3 to 5");
  expect(said.textContent).not.toContain("Students of each cluster");
});

test("writes three sheets when asked, says so, and is out of date once a setting changes", async () => {
  const { press, host } = await openSensitivity();
  type("Draws", "50");
  await press("Draw 50 times");
  await screen.findByText(/with roles have one in every draw/, { selector: "p" });
  expect((await host.readTables([sensitivitySheet]))[0]).toBeUndefined();
  await press("Write this to sheets");
  await screen.findByRole("button", { name: "Go to the sheet SensitivityRules" });
  const [clusters, tornado] = await host.readTables([sensitivitySheet, sensitivityTornadoSheet]);
  expect(clusters!.rows).toHaveLength(3);
  expect(tornado!.rows).toHaveLength(12);
  expect(screen.queryByText(/^Out of date/)).toBeNull();
  host.change(policyContent({ ...standardValues(), roles: 4 }, []));
  await screen.findByText(/^Out of date/);
});

test("a run that is cancelled says so and shows nothing", async () => {
  const { press, user } = await openSensitivity(
    (_, { isCancelled } = {}) =>
      new Promise((resolve) => {
        const timer = setInterval(() => {
          if (isCancelled?.() !== true) return;
          clearInterval(timer);
          resolve(failure([error("cancelled", "Stopped as you asked.")]));
        }, 10);
      }),
  );
  await press("Draw 10,000 times");
  await user.click(await screen.findByRole("button", { name: "Cancel" }));
  await screen.findByText("Stopped as you asked.");
  expect(screen.queryByText(/in every draw/, { selector: "p" })).toBeNull();
});

const fewer = { name: "Few roles", author: "A. Person", date: "2019-02-13" };
const scenarioContents = (rows: readonly (typeof fewer)[]) => [
  { description: scenariosSheet, lines: [], rows },
  {
    description: scenarioSettingsSheet,
    lines: [],
    rows: [{ scenario: fewer.name, setting: "Roles to allocate", value: 3 }],
  },
];

test("a scenario can be drawn in place of the workbook, and what was found says by which", async () => {
  const { press, user, host } = await openSensitivity();
  expect(screen.queryByRole("combobox", { name: "What is drawn" })).toBeNull();
  for (const content of scenarioContents([fewer])) await host.change(content);
  const choice = await screen.findByRole("combobox", { name: "What is drawn" });
  type("Draws", "100");
  await press("Draw 100 times");
  await screen.findByText(/^Of the 3 clusters with roles now/);
  await user.selectOptions(choice, "Few roles");
  await waitFor(() => expect(screen.queryByText(/clusters with roles now/)).toBeNull());
  await press("Draw 100 times");
  await screen.findByText("By the scenario “Few roles”.");
  screen.getByText(/^Of the 2 clusters with roles now/);
  await press("Write this to sheets");
  await screen.findByRole("button", { name: "Go to the sheet SensitivityRules" });
  const [written] = await host.readTables([{ ...sensitivitySheet, fields: [] }]);
  expect(written!.above!.flat()).toContain('Settings and decisions of the scenario "Few roles"');
  await user.selectOptions(choice, "The workbook as it stands");
  await waitFor(() => expect(screen.queryByText(/clusters with roles now/)).toBeNull());
});

test("clusters of a scenario lead to no reason of the workbook’s own; a scenario that goes is missed", async () => {
  const { press, user, host } = await openSensitivity();
  for (const content of scenarioContents([fewer])) await host.change(content);
  await user.selectOptions(
    await screen.findByRole("combobox", { name: "What is drawn" }),
    "Few roles",
  );
  type("Draws", "300");
  await user.click(await screen.findByRole("checkbox", { name: "Roles to allocate" }));
  type("Range of Roles to allocate", "2 to 6");
  await press("Draw 300 times");
  const list = await screen.findByRole("region", { name: "Clusters that hang on a thread" });
  expect(within(list).queryAllByRole("button")).toEqual([]);
  expect(within(list).getAllByRole("listitem").length).toBeGreaterThan(0);
  await host.change(scenarioContents([{ ...fewer, name: "Few role" }])[0]!);
  await screen.findByText(/There is no scenario "Few roles"\. Did you mean "Few role"\?/);
  expect(screen.getByRole("combobox", { name: "What is drawn" })).toHaveProperty(
    "value",
    "Few roles",
  );
});

test("a cluster that hangs on a thread leads to why it has its roles", async () => {
  const { press, user } = await openSensitivity();
  type("Draws", "300");
  await user.click(screen.getByRole("checkbox", { name: "Roles to allocate" }));
  type("Range of Roles to allocate", "2 to 6");
  await press("Draw 300 times");
  const list = await screen.findByRole("region", { name: "Clusters that hang on a thread" });
  const [first] = within(list).getAllByRole("button");
  await user.click(first!);
  await screen.findByRole("heading", { level: 1, name: "Why this many roles?" });
});
