import { namespaces } from "../package/namespaces";
import { element, type XmlElement } from "../package/xml";

/** A worksheet with nothing on it. */
export const emptyWorksheet = (): XmlElement =>
  element("worksheet", { xmlns: namespaces.spreadsheet, "xmlns:r": namespaces.relationships });

/** A child that leads to another part by its relationship's id. */
export const leadTo = (name: string, id: string): XmlElement =>
  element(name, { "xmlns:r": namespaces.relationships, "r:id": id });
