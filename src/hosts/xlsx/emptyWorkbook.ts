import type { FileProperties } from "../Host";
import { Parts } from "./package/parts";
import { encodeXml } from "./package/xml";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const sheetml = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const types = "application/vnd.openxmlformats-";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const metadata = "http://schemas.openxmlformats.org/package/2006";

const texts: Record<string, string> = {
  "[Content_Types].xml": `<Types xmlns="${metadata}/content-types"><Default Extension="rels" ContentType="${types}package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}officedocument.spreadsheetml.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="${types}package.core-properties+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${metadata}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${metadata}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
  "docProps/core.xml": `<cp:coreProperties xmlns:cp="${metadata}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>LSC Allocation</dc:creator></cp:coreProperties>`,
  "xl/workbook.xml": `<workbook xmlns="${sheetml}" xmlns:r="${office}"><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${metadata}/relationships"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  "xl/styles.xml": `<styleSheet xmlns="${sheetml}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
};

/** A workbook without sheets: a file that Excel opens once a sheet is written. */
export const emptyWorkbook = (about?: FileProperties): Parts =>
  Parts.of(
    Object.entries(texts).map(([path, text]) => [path, declaration + withProperties(text, about)]),
  );

/** The title and the language stand before the end of the core properties. */
const withProperties = (text: string, about: FileProperties | undefined): string =>
  about === undefined
    ? text
    : text.replace(
        "</cp:coreProperties>",
        () =>
          `<dc:title>${encodeXml(about.title)}</dc:title><dc:language>${encodeXml(about.language)}</dc:language></cp:coreProperties>`,
      );
