/** What Excel answers as far as we believe: no Excel was at hand to ask. */
export interface Belief {
  /** The name by which the code that relies on it refers to it. */
  readonly name: string;
  /** The member of Excel's interface. */
  readonly member: string;
  /** What the server answers. */
  readonly answer: string;
  /** Why we believe that Excel answers the same, or where it is known to do more. */
  readonly reason: string;
}

/** Every place where the server may differ from Excel in what it answers, not in what it lacks. */
export const beliefs: readonly Belief[] = [
  {
    name: "array of one",
    member: "Range.values",
    answer: "[[value]] for a range of several cells is InvalidArgument; a bare value fills it.",
    reason:
      "The documentation allows one value that is no array; for arrays it asks for the shape.",
  },
  {
    name: "typed days",
    member: "Range.values",
    answer: "Of the texts that could be days only 2026-02-03 becomes one; its format stays.",
    reason: "Other spellings depend on the locale of the person. Excel also gives a date format.",
  },
  {
    name: "error texts",
    member: "Range.valueTypes",
    answer: "A text that reads #N/A counts as an error, even behind an apostrophe.",
    reason: "Excel takes a typed #N/A for the error; behind an apostrophe it would be a text.",
  },
  {
    name: "text like a formula",
    member: "Range.formulas",
    answer: "A text that begins with = is read back without its apostrophe.",
    reason: "Formula in the other object models of Excel leaves the apostrophe out.",
  },
  {
    name: "still ranges",
    member: "Range",
    answer: "A range held from sync to sync keeps its address when cells are inserted or deleted.",
    reason: "Excel moves a range it tracks. An add-in should ask again after it moved cells.",
  },
  {
    name: "copied rules",
    member: "Range.copyFrom",
    answer: "Copies contents and looks, not conditional formats and validations.",
    reason: "Excel copies these too with All and Formats.",
  },
  {
    name: "mixed fills",
    member: "RangeFill.color",
    answer: 'Cells with different fills read as "".',
    reason: "The documentation says so for the fill, where other properties read as null.",
  },
  {
    name: "alert before rule",
    member: "DataValidation.errorAlert",
    answer: "Words about a rule that is not there are refused with InvalidOperation.",
    reason: "Excel keeps the words with the rule; the documentation does not say what it answers.",
  },
  {
    name: "taken table names",
    member: "Table.name",
    answer: "A name that is taken is refused with InvalidArgument.",
    reason: "Excel says so of names it cannot use; of taken ones the documentation says nothing.",
  },
  {
    name: "overlapping tables",
    member: "TableCollection.add",
    answer: "A table over another is refused with InvalidOperation.",
    reason: "Excel refuses it; the documentation does not give the code.",
  },
  {
    name: "ids of columns",
    member: "TableColumn.id",
    answer: "The heading of the column.",
    reason: "Excel numbers columns. The number of a column would change with those before it here.",
  },
  {
    name: "values of names",
    member: "NamedItem.value",
    answer: "A formula that is neither cells nor a plain value has the value #VALUE!.",
    reason: "Excel calculates it. The add-in has no such names.",
  },
  {
    name: "rows or columns",
    member: "ChartCollection.add",
    answer: "With Auto, the longer side of the range gives the categories.",
    reason: "Excel for Windows does so; the documentation does not say.",
  },
  {
    name: "new shapes",
    member: "ShapeCollection.addGeometricShape",
    answer: "A new shape stands in the corner of the sheet, an inch wide and high, named Shape 1.",
    reason: "Excel chooses place and size by what is shown; an add-in should set both.",
  },
  {
    name: "names of shapes",
    member: "Shape.name",
    answer: "A name that another shape has is taken; the first of that name is found by it.",
    reason: "Excel does so for shapes that are copied; the documentation does not say.",
  },
  {
    name: "proportions",
    member: "Shape.width",
    answer: "The height stays as it is.",
    reason: "With lockAspectRatio Excel changes it too; a new group has it off.",
  },
  {
    name: "calculation mode",
    member: "Application.calculationMode",
    answer: "Always Automatic; another mode is ApiNotFound.",
    reason: "The grid calculates by itself and cannot be kept from it.",
  },
  {
    name: "active cell",
    member: "Workbook.getActiveCell",
    answer: "The first cell of the selection.",
    reason: "In Excel a selection drawn upwards has its active cell at the other end.",
  },
  {
    name: "requirement sets",
    member: "Office.context.requirements.isSetSupported",
    answer: "ExcelApi 1.13, of which the server has what the add-in uses.",
    reason:
      "Less would keep the add-in from ways it takes in Excel. What is missing is ApiNotFound.",
  },
  {
    name: "size of a request",
    member: "context.sync",
    answer: "Over 5 MB: RequestPayloadSizeLimitExceeded, ResponsePayloadSizeLimitExceeded.",
    reason:
      "Excel on the web has the limit, counted in bytes; here it holds always, in characters.",
  },
  {
    name: "undo of a run",
    member: "Excel.run",
    answer: "All changes of one run are one step of undo, with or without mergeUndoGroup.",
    reason:
      "The client of the package does not pass the option on. Without it, Excel makes a step of each sync.",
  },
  {
    name: "growing tables",
    member: "Range.values",
    answer: "Values written just below a table do not become rows of it.",
    reason: "Excel grows a table for what a person types, not for what an add-in writes.",
  },
  {
    name: "new workbook",
    member: "Application.createWorkbook",
    answer: "The page puts the file with the person's downloads when it is opened.",
    reason: "Excel opens a second window with it, unsaved; the workbench holds one workbook.",
  },
];
