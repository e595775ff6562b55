/** @jest-environment jsdom */
import { render, screen, within } from "@testing-library/react";
import { MirrorTable } from "../../../src/workbench/page/SheetMirror";

const mirror = {
  sheet: "Clusters",
  part: { row: 200, column: 0, rows: 2, columns: 2 },
  isAll: false,
  texts: [
    ["Ōtaki", "2,350"],
    ["Taihape", ""],
  ],
};

describe("The table a screen reader reads in place of the grid", () => {
  it("says which sheet and which part it is", () => {
    render(<MirrorTable mirror={mirror} />);
    const table = screen.getByRole("table", { name: "Sheet Clusters, A201 to B202" });
    expect(
      within(table)
        .getAllByRole("columnheader")
        .map((cell) => cell.textContent),
    ).toEqual(["Row", "A", "B"]);
    expect(
      within(table)
        .getAllByRole("rowheader")
        .map((cell) => cell.textContent),
    ).toEqual(["201", "202"]);
    expect(within(table).getByRole("cell", { name: "2,350" })).toBeTruthy();
  });
});
