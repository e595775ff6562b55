import { warning, type Problem } from "../domain/problem";
import { countText } from "../domain/wording";
import type { ClusterListRow, DirectoryRow } from "../sheets/directory";
import type { ReadTable } from "../sheets/readRows";

/** Schools of the list that the directory does not have. */
export function unmatched(
  directory: ReadTable<DirectoryRow>,
  list: ReadTable<ClusterListRow> | undefined,
): Problem[] {
  if (!list) return [];
  const known = new Set(directory.rows.map(({ number }) => number));
  return list.rows.flatMap(({ schoolNumber }, index) =>
    known.has(schoolNumber)
      ? []
      : [
          warning(
            "unknown-school",
            `School ${schoolNumber} is not in the directory, so it is left out.`,
            { sheet: list.sheet, row: list.rowNumbers[index]!, column: "School number" },
          ),
        ],
  );
}

/** Figures the directory leaves blank, counted together. */
export function gaps({ sheet, rows }: ReadTable<DirectoryRow>): Problem[] {
  const blank = rows.filter(({ students }) => students === undefined).length;
  const unplaced = rows.filter(
    ({ latitude, longitude }) => latitude === undefined || longitude === undefined,
  ).length;
  return [
    ...(blank > 0
      ? [
          warning(
            "no-students",
            `${countText(blank, "school")} ${blank === 1 ? "has" : "have"} no number of students; ${blank === 1 ? "it counts" : "they count"} as 0.`,
            { sheet },
          ),
        ]
      : []),
    ...(unplaced > 0
      ? [
          warning(
            "no-coordinates",
            `${countText(unplaced, "school")} ${unplaced === 1 ? "has" : "have"} no coordinates; ${unplaced === 1 ? "it is" : "they are"} left out of the spread.`,
            { sheet },
          ),
        ]
      : []),
  ];
}
