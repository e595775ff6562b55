import { element, type XmlElement } from "../package/xml";

export const spreadsheetNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const relationshipNamespace =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A worksheet with nothing on it. */
export const emptyWorksheet = (): XmlElement =>
  element("worksheet", { xmlns: spreadsheetNamespace, "xmlns:r": relationshipNamespace });

/** A child that leads to another part by its relationship's id. */
export const leadTo = (name: string, id: string): XmlElement =>
  element(name, { "xmlns:r": relationshipNamespace, "r:id": id });
