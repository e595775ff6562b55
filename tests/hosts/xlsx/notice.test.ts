import { childNamed } from "../../../src/hosts/xlsx/package/xml";
import { newXlsx } from "../../../src/hosts/xlsx/newXlsx";
import { valueOf } from "./opened";
import { content, description, part, sheet1 } from "./rolesBook";

/** The set-up for print of a sheet as it is written. */
async function pageOf(printed: Pick<typeof description, "isNotice" | "isOnePage">) {
  const host = newXlsx();
  valueOf(
    await host.writeSheets([{ ...content([]), description: { ...description, ...printed } }]),
  );
  const sheet = await part(host, sheet1);
  return {
    setup: childNamed(sheet, "pageSetup")!.attributes,
    hasFoot: childNamed(sheet, "headerFooter") !== undefined,
  };
}

test("a notice is printed upright, whole on one page, other sheets across", async () => {
  expect(await pageOf({ isNotice: true })).toEqual({
    setup: { paperSize: "9", orientation: "portrait", fitToWidth: "1", fitToHeight: "1" },
    hasFoot: false,
  });
  expect(await pageOf({})).toMatchObject({
    setup: { orientation: "landscape", fitToHeight: "0" },
    hasFoot: true,
  });
});

test("a sheet for one page is printed across with its foot, its chart on the same page", async () => {
  expect(await pageOf({ isOnePage: true })).toMatchObject({
    setup: { orientation: "landscape", fitToWidth: "1", fitToHeight: "1" },
    hasFoot: true,
  });
});
