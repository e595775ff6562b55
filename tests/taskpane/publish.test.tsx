/** @jest-environment jsdom */
import "./browserGlobals";
import { screen, waitFor, within } from "@testing-library/react";
import { overridesSheet } from "../../src/sheets/overrides";
import { override } from "../engine/builders";
import { canBePressed, hostWith, openPane } from "./openPane";
import { threeClusters } from "./threeClusters";
import { violationsIn } from "./violationsIn";

const headline =
  "5 roles to 3 of 3 clusters at 1 role per 500 students; every claim was met and 618 roles are left.";

test("the files are made only after somebody has looked at the texts, and can be saved", async () => {
  const { press, user, container } = await openPane({
    host: await hostWith(threeClusters),
    at: "publish",
  });
  await user.type(screen.getByRole("textbox", { name: "Whom to ask" }), "The office, 0800 000 000");
  await press("Prepare the publication");
  await screen.findByText(headline, { selector: "p" });
  screen.getByText(/The workbook has no Placement sheet/);
  const texts = screen.getByRole("region", { name: "Texts that persons typed" });
  within(texts).getByText("About the data: “Three made-up clusters”");
  within(texts).getByText("The contact: “The office, 0800 000 000”");
  expect(canBePressed(screen.getByRole("button", { name: "Make the files" }))).toBe(false);
  await user.click(screen.getByRole("checkbox", { name: /no person is named/ }));
  await press("Make the files");
  await waitFor(() =>
    expect(screen.getAllByRole("link").map((link) => link.getAttribute("download"))).toEqual([
      "publication.html",
      "publication.xlsx",
      "clusters.csv",
      "schools.csv",
      "parameters.csv",
      "coverage.csv",
      "publication.zip",
    ]),
  );
  expect(await violationsIn(container)).toEqual([]);
});

test("a reason is read as the public would read it, of a school and of a cluster", async () => {
  const { press, user } = await openPane({ host: await hostWith(threeClusters), at: "publish" });
  await press("Prepare the publication");
  const box = await screen.findByRole("combobox", { name: "Cluster or school" });
  await user.type(box, "motu{Enter}");
  await screen.findByText("Motu School is in no cluster.");
  await user.clear(box);
  await user.type(box, "otakou sch{Enter}");
  await screen.findByText("Ōtākou School is the only school in Ōtākou.");
  await user.clear(box);
  await user.type(box, "maunga{Enter}");
  await screen.findByText(/^Maunga gets 1 role, all it could claim\./);
  screen.getByText(/^With \d+ more students it would get another role\.$/);
});

test("a change of the workbook makes it out of date; a person's name in a text stops it", async () => {
  const host = await hostWith(threeClusters);
  const { press } = await openPane({ host, at: "publish" });
  await press("Prepare the publication");
  await screen.findByText(headline, { selector: "p" });
  const reason = "A. Person thinks so.";
  await host.change({
    description: overridesSheet,
    lines: [],
    rows: [override("3", "On top", 2, { reason })],
  });
  await screen.findByText(/^Out of date: a sheet was changed since\./);
  expect(canBePressed(screen.getByRole("button", { name: "Make the files" }))).toBe(false);
  await press("Prepare again");
  await screen.findByText(/names A\. Person\. Persons are not named in what is published/);
  expect(screen.queryByText(headline, { selector: "p" })).toBeNull();
});
