import { refuses, same } from "../claims";
import type { Cases } from "../Client";
import { newName, onNewSheet } from "../onNewSheet";

let last = 0;
const newDefinedName = (): string => `_Case_${++last}`;

/** Names for cells and values. */
export const nameCases: Cases = {
  "a name for cells follows its renamed sheet": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const name = newDefinedName();
      context.workbook.names.add(name, sheet.getRange("B2:C3"), "why");
      const renamed = newName();
      sheet.name = renamed;
      await context.sync();
      const item = context.workbook.names.getItem(name);
      const range = item.getRange();
      range.load("address");
      item.load("name,formula,value,type,scope,visible,comment");
      await context.sync();
      same(item.formula, `='${renamed}'!$B$2:$C$3`);
      same([item.value, range.address], [`'${renamed}'!B2:C3`, `'${renamed}'!B2:C3`]);
      same([item.type, item.scope, item.visible, item.comment], ["Range", "Workbook", true, "why"]);
    }),

  "a name for cells of a deleted sheet refers to nothing": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const name = newDefinedName();
      context.workbook.names.add(name, sheet.getRange("A1"));
      await context.sync();
      sheet.delete();
      const item = context.workbook.names.getItem(name);
      const range = item.getRangeOrNullObject();
      item.load("formula,value,type");
      await context.sync();
      same([item.formula.startsWith("=#REF!"), item.value, item.type], [true, "#REF!", "Error"]);
      same(range.isNullObject, true);
    }),

  "a name for a value has it, and takes a new formula": (client) =>
    onNewSheet(client, async (context) => {
      const text = context.workbook.names.add(newDefinedName(), '="a ""word"""');
      const number = context.workbook.names.add(newDefinedName(), "=12");
      text.load("value,type");
      number.load("value,type");
      await context.sync();
      same([text.value, text.type], ['a "word"', "String"]);
      same([number.value, number.type], [12, "Integer"]);
      number.formula = "=1.5";
      number.load("value,type");
      await context.sync();
      same([number.value, number.type], [1.5, "Double"]);
    }),

  "a hidden name stays hidden, is listed, and is deleted": (client) =>
    onNewSheet(client, async (context) => {
      const name = newDefinedName();
      context.workbook.names.add(name, "=1").visible = false;
      context.workbook.names.load("items/name,items/visible");
      await context.sync();
      const found = context.workbook.names.items.find((each) => each.name === name);
      same(found?.visible, false);
      context.workbook.names.getItem(name).delete();
      const gone = context.workbook.names.getItemOrNullObject(name);
      await context.sync();
      same(gone.isNullObject, true);
    }),

  "a sheet has names of its own, which go with it": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const name = newDefinedName();
      const own = sheet.names.add(name, sheet.getRange("A1"));
      own.load("scope");
      const ofWorkbook = context.workbook.names.getItemOrNullObject(name);
      const range = sheet.getRange(name);
      range.load("address");
      await context.sync();
      same([own.scope, ofWorkbook.isNullObject], ["Worksheet", true]);
      same(range.address.split("!")[1], "A1");
    }),

  "a name is not given twice, and keeps Excel's rules": async (client) => {
    const name = newDefinedName();
    const add = (...names: string[]) =>
      onNewSheet(client, async (context) => {
        names.forEach((each) => context.workbook.names.add(each, "=1"));
        await context.sync();
      });
    await refuses(add(name, name.toUpperCase()), "ItemAlreadyExists", "NamedItemCollection.add");
    for (const refused of ["A1", "two words", "1st", "R1C1"])
      await refuses(add(refused), "InvalidArgument", "NamedItemCollection.add");
  },
};
