import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openExample, opening, type OpenWorkbench } from "../session";

export function publish(): void {
  let open: OpenWorkbench;
  const folder = mkdtempSync(join(tmpdir(), "lsc-publish-"));

  beforeAll(async () => {
    open = await openExample();
  }, opening);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("the pane makes the public page, and it opens from where it was saved", async () => {
    const { page, pane } = open;
    await pane.getByRole("tab", { name: "Publish" }).click();
    await pane.getByRole("button", { name: "Prepare the publication" }).click();
    await pane
      .getByText(/^623 roles to 124 of 203 clusters/)
      .first()
      .waitFor();
    await pane.getByRole("combobox", { name: "Cluster or school" }).fill("50012");
    await pane.getByRole("combobox", { name: "Cluster or school" }).press("Enter");
    await pane.getByText(/^Example School 0012, Tai Tokerau is one of 8 schools/).waitFor();
    await pane.getByRole("checkbox", { name: /no person is named/ }).check();
    await pane.getByRole("button", { name: "Make the files" }).click();
    const link = pane.getByRole("link", { name: "publication.html" });
    await link.waitFor();
    await open.picture("publish-1-pane");
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
    const saved = join(folder, "saved.html");
    await download.saveAs(saved);
    const published = await page.context().newPage();
    await published.goto(`${pathToFileURL(saved).href}#cluster-13`);
    expect(await published.locator("#answer").textContent()).toContain("gets no roles.");
    await published.close();
    expect(open.outside).toEqual([]);
    expect(open.complaints).toEqual([]);
  });
}
