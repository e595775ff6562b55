import { applyImport } from "../../src/actions/applyImport";
import type { ImportSources } from "../../src/actions/importSources";
import { planImport, type ImportPlan } from "../../src/actions/planImport";
import type { Host } from "../../src/hosts/Host";
import type { Cell, RawTable } from "../../src/sheets/rawTable";
import { fileOf } from "./directory";
import { valueOf } from "./tables";

export const planned = async (host: Host, sources: ImportSources): Promise<ImportPlan> =>
  valueOf(await planImport(host, sources));

/** Plans and writes; the plan is the answer. */
export async function applied(host: Host, sources: ImportSources): Promise<ImportPlan> {
  const plan = await planned(host, sources);
  valueOf(await applyImport(host, plan));
  return plan;
}

type Cells = Partial<Record<string, Cell>>;

/** A table of made-up rows, each told by what differs from the first. */
const tableOf =
  (sheet: string, first: Record<string, Cell>) =>
  (...rows: readonly Cells[]): RawTable =>
    fileOf(
      sheet,
      Object.keys(first),
      rows.map((row) => Object.values({ ...first, ...row }) as Cell[]),
    );

/** A schools directory with the columns of 2026, which know no clusters. */
export const directory2026 = tableOf("2026.csv", {
  School_Id: "1",
  Org_Name: "Awa School",
  Telephone: "09 000 0000",
  Email: "office@example.org",
  Contact1_Name: "A Principal",
  Urban_Rural_Indicator: "Rural other",
  Org_Type: "Full Primary",
  Definition: "Not Applicable",
  Authority: "State",
  KMEPeakBody: "Not Applicable",
  Takiwā: "Waikato",
  Education_Region: "Waikato",
  Latitude: "-37.75",
  Longitude: "175.25",
  EQi_Index: "450",
  Roll_Date: "1/07/2026",
  Total: "120",
  European: "70",
  Māori: "45",
  Pacific: "6",
  Language_of_Instruction: "English",
  Status: "Open",
});

/** A schools directory with the columns of 2016, one of which ends in a space. */
export const directory2016 = tableOf("2016.csv", {
  "School ID": "1",
  Name: "Awa School",
  Telephone: "09 000 0000",
  "Urban Area": "Rural Area",
  "School Type": "Full Primary",
  Definition: "Not Applicable",
  Authority: "State",
  "Education Region": "Waikato",
  "Community of Learning: ID": "5",
  "Community of Learning: Name": "Awa Cluster",
  "Longitude ": "175.25",
  Latitude: "-37.75",
  Decile: "4",
  "Total School Roll": "120",
  "European/ Pakeha": "70",
  Maori: "45",
  Pasifika: "6",
  "International Students": "0",
});

export const serviceDirectory = tableOf("services.csv", {
  Number: "10",
  Name: "Te Kohanga Reo o Awa",
  Phone: "09 000 0000",
  "Institution Type": "Te Kohanga Reo",
  "Education Region": "Waikato",
  "Community of Learning ID": "5",
  "Community of Learning Name": "Awa Cluster",
  "All Children": "20",
});

/** A person's own list of schools and services. */
export const listOf = (
  ...rows: readonly (readonly [school: Cell, service: Cell, cluster: Cell, name: Cell])[]
): RawTable =>
  fileOf("list.csv", ["School number", "Service number", "Cluster number", "Cluster name"], rows);

/** The table with one cell changed, as a person types it. */
export function typed(table: RawTable, number: Cell, heading: string, value: Cell): RawTable {
  const at = table.headings.indexOf(heading);
  const rows = table.rows.map((row) =>
    row[0] === number ? row.map((cell, index) => (index === at ? value : cell)) : row,
  );
  return { ...table, rows };
}
