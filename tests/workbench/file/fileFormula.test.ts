import fc from "fast-check";
import { cellFormula } from "../../../src/workbench/file/cellFormula";
import { fileFormula } from "../../../src/workbench/file/fileFormula";

/** As a person reads them, and as Excel's files have them. */
const both = [
  ["SUM(A8#)", "SUM(_xlfn.ANCHORARRAY(A8))"],
  [
    "$A$8#+Data!A8#+'My ''own'' data'!$B$2#",
    "_xlfn.ANCHORARRAY($A$8)+_xlfn.ANCHORARRAY(Data!A8)+_xlfn.ANCHORARRAY('My ''own'' data'!$B$2)",
  ],
  ["B2:A8#", "B2:_xlfn.ANCHORARRAY(A8)"],
  ["INDEX(A8#,2)#", "_xlfn.ANCHORARRAY(INDEX(_xlfn.ANCHORARRAY(A8),2))"],
  ["@A1:A5^2", "_xlfn.SINGLE(A1:A5)^2"],
  ["-@Data!A1:A5+@Clusters[Roles]", "-_xlfn.SINGLE(Data!A1:A5)+_xlfn.SINGLE(Clusters[Roles])"],
  ["@INDEX(A1:A5,2):B5", "_xlfn.SINGLE(INDEX(A1:A5,2):B5)"],
  ["@A8#", "_xlfn.SINGLE(_xlfn.ANCHORARRAY(A8))"],
  ["@(A1:A5*2)", "_xlfn.SINGLE(A1:A5*2)"],
  ["SUM(MAP(D2:D5,LAMBDA(v,v*2)))", "SUM(_xlfn.MAP(D2:D5,_xlfn.LAMBDA(_xlpm.v,_xlpm.v*2)))"],
  ["LAMBDA(a,a+1)(3)", "_xlfn.LAMBDA(_xlpm.a,_xlpm.a+1)(3)"],
  [
    "LAMBDA(a,[b],IF(ISOMITTED(b),a,b))",
    "_xlfn.LAMBDA(_xlpm.a,_xlop.b,IF(_xlfn.ISOMITTED(_xlpm.b),_xlpm.a,_xlpm.b))",
  ],
  ["LET(x,2,x*3)", "_xlfn.LET(_xlpm.x,2,_xlpm.x*3)"],
  [
    "LET(f, LAMBDA(t, t * 3), f(2))+t",
    "_xlfn.LET(_xlpm.f, _xlfn.LAMBDA(_xlpm.t, _xlpm.t * 3), _xlpm.f(2))+t",
  ],
  [
    "LET(Rate,Rate*2,all,A8#,Rate+all#)",
    "_xlfn.LET(_xlpm.Rate,Rate*2,_xlpm.all,_xlfn.ANCHORARRAY(A8),_xlpm.Rate+_xlfn.ANCHORARRAY(_xlpm.all))",
  ],
  [
    "LET(date,A1,DATE(YEAR(date)+1,1,1)+DAYS(days,date))",
    "_xlfn.LET(_xlpm.date,A1,DATE(YEAR(_xlpm.date)+1,1,1)+_xlfn.DAYS(days,_xlpm.date))",
  ],
  [
    "SORT(FILTER(UNIQUE(A1:A9),B1:B9>1))",
    "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(_xlfn.UNIQUE(A1:A9),B1:B9>1))",
  ],
  [
    "NORM.S.DIST(1,TRUE)+XOR(A1,B1)+DAYS(A1,B1)+NETWORKDAYS.INTL(A1,B1)",
    "_xlfn.NORM.S.DIST(1,TRUE)+_xlfn.XOR(A1,B1)+_xlfn.DAYS(A1,B1)+NETWORKDAYS.INTL(A1,B1)",
  ],
  ["LSC.ROLES(SORT(A1:A3))", "_xldudf_LSC_ROLES(_xlfn._xlws.SORT(A1:A3))"],
] as const;

/** What no file writes otherwise. */
const same = [
  "SUM(Clusters[[#All],[Students]])",
  '"Clusters[@Students] is @A1#, LET(x,2,x)"&"a ""MAP("',
  "'LET(x)'!A1+'Cost @ A8#'!B2+'Let''s'!C3",
  "Clusters[LET]+Clusters['#All]+[1]Data!A1+[1]!FILTER(2)",
  'IF(A1=#N/A,#REF!,Sheet!#REF!)+{1,2;"@A1#",#N/A}',
  "SORTED+Filter+LET+_xlfn.SOMEDAY(A1)+_xlfn._TRO_TRAILING(A:A)",
  "XLETTER(x,2,x)+ISO.CEILING(2.5)",
  "SUM(A1:B2 (B1:C2,D4),1:5,$1:$5,)%",
];

describe("A formula in a file", () => {
  it.each(both)("%s is written %s, and read back", (cell, file) => {
    expect(fileFormula(`=${cell}`)).toBe(file);
    expect(cellFormula(file)).toBe(`=${cell}`);
  });

  it.each(same)("%s is the same in a cell", (text) => {
    expect(fileFormula(`=${text}`)).toBe(text);
    expect(cellFormula(text)).toBe(`=${text}`);
  });

  it("names functions in capitals where it marks them, as Excel does", () => {
    expect(fileFormula("=sum(let(X,2,x))")).toBe("sum(_xlfn.LET(_xlpm.X,2,_xlpm.x))");
  });

  it("spells out the row of a table, as Excel does", () => {
    expect(fileFormula("=Clusters[@Students]+Clusters[@[Māori students]]")).toBe(
      "Clusters[[#This Row],[Students]]+Clusters[[#This Row],[Māori students]]",
    );
    expect(fileFormula("=SUM(Clusters[@[Roles]:[Cost]])+ROWS(Clusters[@])")).toBe(
      "SUM(Clusters[[#This Row],[Roles]:[Cost]])+ROWS(Clusters[#This Row])",
    );
  });

  it("is the same again once it was read and written, and once it was written twice", () => {
    fc.assert(
      fc.property(formulas, (file) => {
        const cell = cellFormula(file);
        expect(cell).not.toMatch(/_xl(?:pm|op)\./);
        expect(fileFormula(cell)).toBe(file);
        expect(fileFormula(file)).toBe(file);
      }),
    );
  });

  it("keeps what is no formula", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aB1(),:;.$'\"[]{}!&* ") }), (text) => {
        expect(fileFormula(text)).toBe(text);
        expect(cellFormula(text)).toBe(`=${text}`);
      }),
    );
  });
});

/** Formulas as files have them, with the names of LAMBDA and LET that hold around them. */
function formulaWithin(names: readonly string[], depth: number): fc.Arbitrary<string> {
  const within = (more: readonly string[] = []) => formulaWithin([...names, ...more], depth - 1);
  const leaf = fc.constantFrom(
    "1.5",
    "Rate",
    "$A$8",
    "Data!B2:C3",
    "'LET(x,y)'!A1",
    '"x, ""y"" @A8# LAMBDA("',
    "Clusters[[#This Row],[Māori]]",
    "{1,2;3,4}",
    "#N/A",
    ...names.map((name) => `_xlpm.${name}`),
  );
  if (depth === 0) return leaf;
  const name = fc.constantFrom("x", "Y", "total", "sort");
  return fc.oneof(
    leaf,
    fc.tuple(within(), fc.constantFrom("+", " & ", "<>", ":"), within()).map((all) => all.join("")),
    within().map((text) => `(${text})`),
    fc.tuple(within(), within()).map((all) => `_xlfn._xlws.SORT(${all.join(", ")})`),
    within().map((text) => `_xlfn.SINGLE(${text})`),
    within().map((text) => `_xlfn.ANCHORARRAY(${text})`),
    name.chain((x) => within([x]).map((text) => `_xlfn.LAMBDA(_xlpm.${x},${text})(2)`)),
    name.chain((x) => within([x]).map((text) => `_xlfn.LAMBDA(_xlop.${x}, ${text})`)),
    name.chain((x) =>
      fc
        .tuple(within(), within([x]))
        .map(([value, result]) => `_xlfn.LET(_xlpm.${x},${value},${result})`),
    ),
  );
}

const formulas = formulaWithin([], 4);
