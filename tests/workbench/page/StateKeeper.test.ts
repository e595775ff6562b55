import { StateKeeper } from "../../../src/workbench/page/StateKeeper";
import type { Message } from "../../../src/workbench/page/WorkbenchState";

const problem: Message = { kind: "problem", sentences: ["notes.txt is plain text, not an .xlsx."] };

class Page extends StateKeeper {
  does(work: () => Promise<void> | void): Promise<void> {
    return this.busily("Working …", async () => work());
  }
}

describe("What the page says", () => {
  it("goes when something else has succeeded", async () => {
    const page = new Page();
    page.say(problem);
    await page.does(() => undefined);
    expect(page.state.message).toBeUndefined();
    expect(page.state.busy).toBeUndefined();
  });

  it("stays when it was said of this very action, or is no problem", async () => {
    const page = new Page();
    await page.does(() => page.say(problem));
    expect(page.state.message).toBe(problem);
    const notice: Message = { kind: "notice", sentences: ["A constructed example."] };
    page.say(notice);
    await page.does(() => undefined);
    expect(page.state.message).toBe(notice);
  });

  it("stays when the action fails", async () => {
    const page = new Page();
    page.say(problem);
    await page.does(() => Promise.reject(new Error())).catch(() => undefined);
    expect(page.state.message).toBe(problem);
  });
});
