import { numberText } from "../../../domain/wording";
import { publicDecisionsSheet } from "../../../sheets/publicDecisions";
import { methodRows, publicMethodSheet } from "../../../sheets/publicMethod";
import { checkContent } from "../checkContent";
import type { Publication } from "../publication";
import { fragmentOf, markup, type Markup } from "./markup";
import { methodSteps } from "./methodWords";
import { table, valueOf } from "./table";

/** How the roles were given, step by step. */
export const methodSection = (publication: Publication): Markup =>
  markup`<section id="method" aria-labelledby="method-heading">
    <h2 id="method-heading">How it was decided</h2>
    ${methodSteps(publication).map(
      ({ name, sentences }) =>
        markup`<h3>${name}</h3>
          <p>${sentences.join(" ")}</p> `,
    )}
  </section>`;

/** What persons decided, with reason and date. */
export const decisionsSection = ({ decisions }: Publication): Markup | undefined =>
  decisions.length === 0
    ? undefined
    : markup`<section id="decisions" aria-labelledby="decisions-heading">
        <h2 id="decisions-heading">Decisions of the Ministry</h2>
        ${table(
          publicDecisionsSheet.title,
          [
            { key: "clusterName", heading: "Cluster", kind: "text" },
            ...publicDecisionsSheet.columns.filter(({ key }) => key !== "clusterName"),
          ],
          decisions,
          (column, row) =>
            column.key === "clusterName"
              ? markup`<a href="#${fragmentOf("cluster", row.clusterNumber)}">${row.clusterName}</a>`
              : valueOf(column, row),
        )}
      </section>`;

/** Every setting with its value, unit and source, or the word assumption. */
export const settingsSection = ({ values }: Publication): Markup =>
  markup`<section id="settings" aria-labelledby="settings-heading">
    <h2 id="settings-heading">${publicMethodSheet.title}</h2>
    <p>
      Where the basis is <em>Source</em>, the value was published there. Where it is
      <em>Assumption</em>, it was not published, and why this value was taken stands beside it.
    </p>
    ${table(
      publicMethodSheet.purpose.replace(/\.$/, ""),
      [
        { key: "setting", heading: "Setting", kind: "text" },
        ...publicMethodSheet.columns.filter(({ key }) => key !== "setting" && key !== "group"),
      ],
      methodRows(values),
    )}
  </section>`;

/** How anyone can check the roles, and what the check comes to. */
export function checkSection(publication: Publication): Markup {
  const { lines, fields = {}, rows } = checkContent(publication);
  const number = (key: string) => numberText(Number(fields[key]));
  const sum = rows.reduce((all, { roles }) => all + roles, 0);
  return markup`<section id="check" aria-labelledby="check-heading">
    <h2 id="check-heading">Check it yourself</h2>
    <p>${lines.join(" ")}</p>
    <dl class="figures">
      <dt>Roles to allocate</dt>
      <dd>${number("rolesToAllocate")}</dd>
      <dt>Set by decisions within the total</dt>
      <dd>${number("within")}</dd>
      <dt>Kept by clusters that are not ranked</dt>
      <dd>${number("keptOutside")}</dd>
      <dt>Given by the rules</dt>
      <dd>${numberText(sum)}</dd>
      <dt>Nobody got</dt>
      <dd>${number("unspent")}</dd>
      <dt>Added by decisions on top</dt>
      <dd>${number("onTop")}</dd>
      <dt>Clusters that differ when worked out again</dt>
      <dd>${number("differ")}</dd>
    </dl>
    <p>
      The workbook published with this page, <a href="publication.xlsx">publication.xlsx</a>, works out the roles of every cluster
      again on its sheet Check, by plain formulas that any spreadsheet can follow. One cell there
      says whether all rows and the sum agree. The same figures are in <a href="clusters.csv">clusters.csv</a>, <a href="schools.csv">schools.csv</a>,
      <a href="parameters.csv">parameters.csv</a> and <a href="coverage.csv">coverage.csv</a>.
    </p>
  </section>`;
}
