import type { SheetDescription } from "./description";

/** One fact about a return, by which it is known when it comes back. */
export interface StampLine {
  readonly name: string;
  readonly value?: string;
}

/** What a return is, on a sheet that is not shown. */
export const returnStampSheet: SheetDescription<StampLine> = {
  table: "ReturnStamp",
  title: "What this return is",
  purpose: "By this the national office knows the return when it comes back. Leave it as it is.",
  isProtected: true,
  isHidden: true,
  unique: ["name"],
  columns: [
    { key: "name", heading: "Name", kind: "text", width: 16 },
    { key: "value", heading: "Value", kind: "text", mayBeBlank: true, mustExist: true, width: 40 },
  ],
};
