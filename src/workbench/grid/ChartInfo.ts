import type { Area } from "./Area";

/** Cells somewhere in the workbook. */
export interface Source {
  readonly sheetId: string;
  readonly area: Area;
}

/** One row of columns, or one line, of a chart. */
export interface ChartSeries {
  readonly name: string;
  readonly values: Source;
  readonly categories?: Source;
  /** `#RRGGBB`, "none" where it is not drawn, or "" for the one Excel chooses. */
  readonly fill: string;
  /** Space between columns, in % of their width. */
  readonly gapWidth: number;
  /** As Excel names it, such as `Line`; undefined where it is that of the chart. */
  readonly type?: string;
  readonly line?: ChartLine;
  /** As Excel names it, such as `None`; undefined for the one Excel chooses. */
  readonly markerStyle?: string;
}

/** The line of a series. */
export interface ChartLine {
  /** `#RRGGBB`, "none" where it is not drawn, or "" for the one Excel chooses. */
  readonly colour: string;
  /** In points; 0 for the one Excel chooses. */
  readonly weight: number;
}

/** The title of a chart or of an axis. */
export interface ChartTitle {
  readonly text: string;
  readonly visible: boolean;
}

/** A chart that lies on a sheet. */
export interface ChartInfo {
  readonly id: string;
  readonly name: string;
  /** As Excel names it: `ColumnClustered`, `BarStacked`. */
  readonly type: string;
  readonly title: ChartTitle;
  readonly series: readonly ChartSeries[];
  /** Position and size, in points. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly categoryTitle: ChartTitle;
  readonly valueTitle: ChartTitle;
  /** Number format of the value axis; undefined for that of its cells. */
  readonly valueFormat?: string;
  /** Whether the categories run from the far end, as bars read from the top need. */
  readonly reverseCategories: boolean;
  readonly legendVisible: boolean;
  /** As Excel names it: `Top`, `Bottom`, `Left`, `Right`. */
  readonly legendPosition: string;
}
